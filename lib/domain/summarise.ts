import { type ActivityKind, activityKinds } from './activity';
import { estimate } from './estimate';
import { nextAction } from './next-action';
import { type BlindDays, type Capture, inputsFrom } from './observe';
import { type Counts, countOf, type RecentDays, recentDays } from './recent-days';
import type { Inputs } from './signals';
import type { Summary, Today } from './summary';
import type { Tally } from './tally';

/** Everything that a summary is worked out from. */
export interface SummarySource {
  readonly account: string;
  /** The member's day. */
  readonly day: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The member's day on which counting began. */
  readonly startedDay: string;
  /** Of this account, the last 90 days with `day`; any order, days may be missing, others are left out. */
  readonly tallies: readonly Tally[];
  /** Kinds that are counted at all. */
  readonly seenKinds: ReadonlySet<ActivityKind>;
  /** What was read from a page, answered or imported. */
  readonly readings?: Inputs;
  readonly capture?: Capture;
  readonly blindDays?: BlindDays;
  /** Invitations that wait for an answer, when read. */
  readonly pending?: number;
  /** Without it no Sales Navigator seat. */
  readonly salesNavigator?: boolean;
}

/** Works out what the popup shows: the day, the week, the estimate (points of 100) and the next action. */
export function summarise(source: SummarySource): Summary {
  const { account, day, now, tallies, salesNavigator = false } = source;
  const days = recentDays(tallies, day);
  const inputs = inputsFrom(tallies, { ...source, today: day });
  const next = nextAction({ ...source, inputs, days, salesNavigator });
  return {
    day,
    updatedAt: now,
    account,
    today: todayOf(days[0]),
    week: weekOf(days.slice(0, 7)),
    estimate: estimate(inputs, { salesNavigator }),
    ...(next && { next }),
  };
}

function todayOf(tally: Tally | undefined): Today {
  const counts = tally?.counts ?? {};
  return {
    counts,
    value: (counts.value ?? 0) > 0,
    conversations: (tally?.threads ?? 0) + (counts.reply ?? 0) + (counts.conversation ?? 0),
    appointments: counts.appointment ?? 0,
  };
}

function weekOf(days: RecentDays): Counts {
  const sums = activityKinds.map((kind) => [kind, countOf(days, [kind])] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}
