import type { StoreApi } from 'zustand/vanilla';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { ScoreProblem, ToldScore } from '@/lib/domain/official/official';
import type { Problem } from './ask';

/** Numbers that the member may type when LinkedIn has not shown them. */
export type TypedNumber = 'connections' | 'endorsements';

export interface ExplanationState {
  /** As the worker told it last; undefined until then. */
  readonly explanation: Explanation | undefined;
  /** The member's answers, with those that the worker has not kept yet. */
  readonly answers: Answers;
  readonly problem: Problem | undefined;
  /** Why the score that was told last cannot be LinkedIn's; nothing was sent then. */
  readonly scoreProblem: ScoreProblem | undefined;
  /** The readings that the score told last became, to be taken back. */
  readonly undo: readonly string[] | undefined;
  /** Asks now, and again whenever something new is published, until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly load: () => Promise<void>;
  /** All answers as they shall stand; what is absent becomes unknown. Whether they were kept. */
  readonly answer: (answers: Answers) => Promise<boolean>;
  /** The official score, as the member typed it. Whether it was kept. */
  readonly tellScore: (told: ToldScore) => Promise<boolean>;
  /** What a copied text of LinkedIn's page says, for the member to check. */
  readonly readScore: (text: string) => ToldScore | 'none' | 'several';
  readonly tellNumber: (what: TypedNumber, value: number) => Promise<boolean>;
  /** Takes back readings that the member typed. Whether it was done. */
  readonly forget: (ids: readonly string[]) => Promise<boolean>;
  /** Takes back the score that was told last. */
  readonly undoLast: () => Promise<void>;
}

export type ExplanationStore = StoreApi<ExplanationState>;
