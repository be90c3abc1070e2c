import type { Summary } from '@/lib/domain/summary';
import type { Send } from '@/lib/messaging/send';
import type { Problem } from './ask';
import type { PublishedChange, PublishedState } from './published-state';
import type { TodayStore } from './today-state';

export interface TodayDependencies {
  readonly send: Send;
  readonly readPublished: () => Promise<PublishedState>;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
  /** The member's calendar day of this moment, for the hour at which the day begins. */
  readonly today: (dayStart: number) => string;
}

/** What the actions of the store of today work with. */
export interface TodayContext extends TodayDependencies {
  readonly store: Pick<TodayStore, 'getState' | 'setState'>;
  /** What was told to be seen since the page was opened, by day. */
  readonly seen: Set<string>;
}

/** Takes over what was published or answered. */
export function receive(context: TodayContext, { settings, summary, health }: PublishedChange): void {
  const isOther = isOfOther(context, summary);
  if (isOther) context.seen.clear();
  context.store.setState((state) => ({
    settings: settings ?? state.settings,
    summary: summary ?? state.summary,
    health: health ?? state.health,
    problem: summary ? undefined : state.problem,
    arrivals: state.arrivals + Number(summary !== undefined),
    // What was done last was done to the account that was shown then.
    ...(isOther && { undo: undefined, answered: undefined }),
  }));
  lookAtClock(context);
}

/** Whether another account is shown from now on. */
function isOfOther({ store }: TodayContext, summary: Summary | undefined): boolean {
  const { summary: before } = store.getState();
  return summary !== undefined && before !== undefined && summary.account !== before.account;
}

export function report({ store }: TodayContext, problem: Problem): void {
  store.setState(problem === 'not-started' ? { settings: undefined } : { problem });
}

export function lookAtClock({ store, today }: TodayContext): string {
  const day = today(store.getState().settings?.dayStart ?? 0);
  store.setState({ day });
  return day;
}
