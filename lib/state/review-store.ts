import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WeekReview } from '@/lib/domain/review/review';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { PublishedChange } from './published-state';

export interface ReviewState {
  /** As the worker told it last; undefined until then. */
  readonly review: WeekReview | undefined;
  readonly problem: Problem | undefined;
  /** What became of the last press of "Copy". */
  readonly copied: 'done' | 'refused' | undefined;
  /** Asks now, and again whenever something new is published, until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly load: () => Promise<void>;
  /** Whether the browser allowed it. Call it inside a click: elsewhere none does. */
  readonly copy: (text: string) => Promise<boolean>;
}

export type ReviewStore = StoreApi<ReviewState>;

export interface ReviewDependencies {
  readonly send: Send;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
  readonly writeClipboard: (text: string) => Promise<void>;
}

interface Context extends ReviewDependencies {
  readonly set: ReviewStore['setState'];
  /** How often was asked: an answer to an earlier question than the last one is old. */
  loads: number;
}

/** The store behind the weekly review. */
export function createReviewStore(dependencies: ReviewDependencies): ReviewStore {
  return createStore<ReviewState>()((set) => {
    const context: Context = { ...dependencies, set, loads: 0 };
    return {
      review: undefined,
      problem: undefined,
      copied: undefined,
      open: (signal) => open(context, signal),
      load: () => load(context),
      copy: (text) => copy(context, text),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished(({ summary }) => {
    if (summary) void load(context);
  }, signal);
  await load(context);
}

/** A review that came before stays when another one does not. */
async function load(context: Context): Promise<void> {
  context.loads += 1;
  const turn = context.loads;
  const outcome = await ask(context.send, { type: 'review' });
  if (turn !== context.loads) return;
  context.set(outcome.ok ? { review: outcome.value, problem: undefined } : { problem: outcome.problem });
}

async function copy({ set, writeClipboard }: Context, text: string): Promise<boolean> {
  // Said anew each time, so that it is read out each time.
  set({ copied: undefined });
  const isDone = await writeClipboard(text).then(
    () => true,
    () => false,
  );
  set({ copied: isDone ? 'done' : 'refused' });
  return isDone;
}
