import type { Activity, ActivityKind } from './activity';

/**
 * What one account did on one day: the sum of its activities, derived from them and rebuilt from them.
 */
export interface Tally {
  readonly account: string;
  readonly day: string;
  readonly counts: Readonly<Partial<Record<ActivityKind, number>>>;
  /** Profile views of people outside the network (2nd or 3rd degree). */
  readonly outside: number;
  /** Invitations that carried a personal note. */
  readonly notes: number;
  /** Different message threads written to; see {@link threadOf}. */
  readonly threads: number;
  /** The day was restored from the second copy: its single activities may be gone, so it is never rebuilt from them. */
  readonly restored?: boolean;
}

/** The numbers of a day. */
export type DaySum = Pick<Tally, 'counts' | 'outside' | 'notes' | 'threads'>;

export function emptyTally(account: string, day: string): Tally {
  return { account, day, counts: {}, outside: 0, notes: 0, threads: 0 };
}

/** What changes a tally: one activity more (`sign` 1) or one taken back (`sign` −1). */
export interface Change {
  readonly activity: Activity;
  readonly sign: 1 | -1;
  /** The activity is a message to a thread that the day has no other message of. */
  readonly newThread?: boolean;
}

/** The tally after a change. No number falls below zero. */
export function tallyWith(tally: Tally, { activity, sign, newThread = false }: Change): Tally {
  const { kind, traits } = activity;
  const shift = (value: number, applies: boolean): number => (applies ? Math.max(0, value + sign) : value);
  return {
    ...tally,
    counts: { ...tally.counts, [kind]: shift(tally.counts[kind] ?? 0, true) },
    outside: shift(tally.outside, kind === 'profile-view' && (traits?.degree ?? 1) > 1),
    notes: shift(tally.notes, kind === 'invite' && traits?.note === true),
    threads: shift(tally.threads, newThread),
  };
}

/** The numbers of a day, without whose day it is. */
export function sumOf({ counts, outside, notes, threads }: Tally): DaySum {
  return { counts, outside, notes, threads };
}

/** The same day with nothing counted on it. */
export function emptied({ account, day, counts }: Tally): Tally {
  const none = Object.keys(counts).map((kind) => [kind, 0]);
  return { ...emptyTally(account, day), counts: Object.fromEntries(none) };
}

/** Whether nothing at all was counted. */
export function isEmpty({ counts, outside, notes, threads }: Tally): boolean {
  return [...Object.values(counts), outside, notes, threads].every((count) => count === 0);
}

/** The tally with a sum more. */
export function tallyPlus(tally: Tally, sum: DaySum): Tally {
  return { ...tally, ...changedBy(tally, sum, 1) };
}

/** The tally with a sum less. No number falls below zero. */
export function tallyMinus(tally: Tally, sum: DaySum): Tally {
  const { counts, outside, notes, threads } = changedBy(tally, sum, -1);
  const left = Object.entries(counts).map(([kind, count]) => [kind, Math.max(0, count)]);
  return {
    ...tally,
    counts: Object.fromEntries(left),
    outside: Math.max(0, outside),
    notes: Math.max(0, notes),
    threads: Math.max(0, threads),
  };
}

/** What a sum has more than the one before it. */
export function growthOf(before: DaySum, after: DaySum): DaySum {
  return changedBy(after, before, -1);
}

function changedBy(sum: DaySum, by: DaySum, sign: 1 | -1): DaySum {
  const known: Readonly<Record<string, number>> = sum.counts;
  const counts = Object.entries(by.counts).map(([kind, count]) => [kind, (known[kind] ?? 0) + sign * count]);
  return {
    counts: { ...known, ...Object.fromEntries(counts) },
    outside: sum.outside + sign * by.outside,
    notes: sum.notes + sign * by.notes,
    threads: sum.threads + sign * by.threads,
  };
}

/**
 * The thread part of a message's id (`<thread>-<message>`): the same for all messages of one thread on one day, and
 * nothing outside that day. Undefined for any other kind.
 */
export function threadOf(activity: Pick<Activity, 'id' | 'kind'>): string | undefined {
  return activity.kind === 'message' ? activity.id.split('-')[0] : undefined;
}

/** Rebuilds the tally of one account and day from all its activities. */
export function tallyOf(account: string, day: string, activities: readonly Activity[]): Tally {
  const threads = new Set<string>();
  return activities.reduce(
    (tally, activity) => {
      const thread = threadOf(activity);
      const newThread = thread !== undefined && !threads.has(thread);
      if (thread !== undefined) threads.add(thread);
      return tallyWith(tally, { activity, sign: 1, newThread });
    },
    emptyTally(account, day),
  );
}
