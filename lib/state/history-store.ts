import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistorySource } from '@/lib/domain/history/history-source';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { PublishedChange } from './published-state';

export interface HistoryState {
  /** As the worker told it last; undefined until then. */
  readonly history: HistorySource | undefined;
  readonly problem: Problem | undefined;
  /** Asks now, and again whenever something new is published, until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly load: () => Promise<void>;
}

export type HistoryStore = StoreApi<HistoryState>;

export interface HistoryDependencies {
  readonly send: Send;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
}

interface Context extends HistoryDependencies {
  readonly set: HistoryStore['setState'];
  isAsking: boolean;
  /** Something new came while the worker was asked. */
  isOld: boolean;
}

/** The store behind the charts of all years. */
export function createHistoryStore(dependencies: HistoryDependencies): HistoryStore {
  return createStore<HistoryState>()((set) => {
    const context: Context = { ...dependencies, set, isAsking: false, isOld: false };
    return {
      history: undefined,
      problem: undefined,
      open: (signal) => open(context, signal),
      load: () => load(context),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished(({ summary }) => {
    if (summary) void load(context);
  }, signal);
  await load(context);
}

/** Years are much to tell: however often something new comes, one question waits at most. */
async function load(context: Context): Promise<void> {
  context.isOld = true;
  if (context.isAsking) return;
  context.isAsking = true;
  while (context.isOld) {
    context.isOld = false;
    const outcome = await ask(context.send, { type: 'history' });
    // A history that came before stays when another one does not.
    context.set(outcome.ok ? { history: outcome.value, problem: undefined } : { problem: outcome.problem });
  }
  context.isAsking = false;
}
