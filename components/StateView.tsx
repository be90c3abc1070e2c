import type { ReactNode } from 'react';
import { NotStarted } from './NotStarted';
import { type ProblemKind, ProblemNotice } from './ProblemNotice';
import { Skeleton } from './Skeleton';

interface Props {
  readonly view: 'loading' | 'not-started' | 'blocked' | 'ready';
  readonly problem: ProblemKind;
  readonly onRetry: () => void;
  /** Shown when there are numbers to show. */
  readonly children: ReactNode;
}

/** The numbers, or why there are none. */
export function StateView({ view, problem, onRetry, children }: Props) {
  if (view === 'ready') return children;
  if (view === 'blocked') return <ProblemNotice kind={problem} onRetry={onRetry} />;
  return view === 'not-started' ? <NotStarted /> : <Skeleton />;
}
