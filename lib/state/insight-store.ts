import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Insight, insightOf, type PageMoment } from '@/lib/domain/insight';
import type { PageKind } from '@/lib/domain/page-kind';
import type { Summary } from '@/lib/domain/summary';
import type { TodayState, TodayStore } from './today-state';

/** The page of LinkedIn's that the member has before them. */
export interface Place extends Pick<PageMoment, 'openedAt' | 'degree'> {
  readonly kind: PageKind;
}

interface InsightState {
  /** Undefined where no page of LinkedIn's is at hand. */
  readonly insight: Insight | undefined;
  /** Follows the page at hand and today until the signal. */
  readonly open: (signal: AbortSignal) => void;
}

export type InsightStore = StoreApi<InsightState>;

export interface InsightDependencies {
  readonly today: TodayStore;
  readonly watchPlace: (report: (place: Place | undefined) => void, signal: AbortSignal) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The store behind what is said of the page at hand. It remembers when a post was counted while it was open. */
export function createInsightStore({ today, watchPlace, now }: InsightDependencies): InsightStore {
  return createStore<InsightState>()((set) => {
    let place: Place | undefined;
    let postedAt: number | undefined;

    const think = (): void => {
      const { summary, day } = today.getState();
      const insight = place && summary && insightOf(place.kind, summary, { ...place, now: now(), day, postedAt });
      set({ insight });
    };
    const arrive = (next: Place | undefined): void => {
      place = next;
      think();
    };
    const hear = ({ summary }: TodayState, before: TodayState): void => {
      if (hasPosted(before.summary, summary)) postedAt = now();
      think();
    };
    return {
      insight: undefined,
      open(signal) {
        watchPlace(arrive, signal);
        signal.addEventListener('abort', today.subscribe(hear));
      },
    };
  });
}

function hasPosted(before: Summary | undefined, after: Summary | undefined): boolean {
  if (!before || !after || before.day !== after.day || before.account !== after.account) return false;
  return (after.today.counts.post ?? 0) > (before.today.counts.post ?? 0);
}
