import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageKind } from '@/lib/domain/page-kind';
import { type ChipChoice, firstPlace } from '@/lib/messaging/chip-choice';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { InsightsChoice } from './insights-published';

export interface InsightsState {
  /** Undefined until it is read, and before consent. */
  readonly choice: InsightsChoice | undefined;
  readonly problem: Problem | undefined;
  /** Shows what is kept and follows it until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  /** Shows anew what is kept, and no problem. */
  readonly load: () => Promise<void>;
  readonly switchTo: (isOn: boolean) => Promise<void>;
  readonly switchZeroFootprint: (isOn: boolean) => Promise<void>;
  /** Shows the chip again on a kind of page. */
  readonly showOn: (kind: PageKind) => Promise<void>;
  /** Brings the chip back to where it stood at first. */
  readonly putBack: () => Promise<void>;
}

export type InsightsStore = StoreApi<InsightsState>;

export interface InsightsDependencies {
  readonly send: Send;
  readonly readInsights: () => Promise<InsightsChoice | undefined>;
  readonly writeChip: (chip: ChipChoice) => Promise<void>;
  readonly watchInsights: (report: () => void, signal: AbortSignal) => void;
}

/** The store behind insights on LinkedIn pages. What storage says counts: the chip may change it at any time. */
export function createInsightsStore(dependencies: InsightsDependencies): InsightsStore {
  const { send, readInsights, writeChip, watchInsights } = dependencies;
  return createStore<InsightsState>()((set) => {
    const show = async (): Promise<void> => set({ choice: await readInsights() });
    const change = async (next: (chip: ChipChoice) => ChipChoice): Promise<void> => {
      const choice = await readInsights();
      if (choice) await writeChip(next(choice.chip)).catch(() => set({ problem: 'no-answer' }));
      await show();
    };
    const switchOver = async (type: 'insights' | 'zero-footprint', isOn: boolean): Promise<void> => {
      const outcome = await ask(send, { type, isOn });
      set({ problem: outcome.ok ? undefined : outcome.problem });
      await show();
    };
    return {
      choice: undefined,
      problem: undefined,
      open: (signal) => {
        watchInsights(() => void show(), signal);
        return show();
      },
      load: () => {
        set({ problem: undefined });
        return show();
      },
      switchTo: (isOn) => switchOver('insights', isOn),
      switchZeroFootprint: (isOn) => switchOver('zero-footprint', isOn),
      showOn: (kind) => change((chip) => ({ ...chip, hiddenOn: chip.hiddenOn.filter((one) => one !== kind) })),
      putBack: () => change((chip) => ({ ...chip, place: firstPlace })),
    };
  });
}
