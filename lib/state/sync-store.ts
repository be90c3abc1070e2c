import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SyncAct, SyncStatus } from '@/lib/domain/sync/sync-status';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';

export interface SyncState {
  /** Undefined until the worker said, and before consent. */
  readonly status: SyncStatus | undefined;
  /** Something is under way. */
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  /** Shows how it stands and follows it until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly act: (act: SyncAct) => Promise<void>;
}

export type SyncStore = StoreApi<SyncState>;

export interface SyncDependencies {
  readonly send: Send;
  readonly watchSyncStatus: (report: () => void, signal: AbortSignal) => void;
}

/** The store behind sync between the member's browsers. */
export function createSyncStore({ send, watchSyncStatus }: SyncDependencies): SyncStore {
  return createStore<SyncState>()((set) => {
    const tell = async (act: SyncAct): Promise<void> => {
      const outcome = await ask(send, { type: 'sync', act });
      set(outcome.ok ? { status: outcome.value, problem: undefined } : { problem: outcome.problem });
    };
    return {
      status: undefined,
      isBusy: false,
      problem: undefined,
      open: (signal) => {
        watchSyncStatus(() => void tell('look'), signal);
        return tell('look');
      },
      act: async (act) => {
        set({ isBusy: true, problem: undefined });
        await tell(act);
        set({ isBusy: false });
      },
    };
  });
}
