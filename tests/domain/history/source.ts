import fc from 'fast-check';
import { activityKinds } from '@/lib/domain/activity';
import type { HistorySource } from '@/lib/domain/history/history-source';
import { scoreDays } from '@/lib/domain/history/history-source';
import { each, officialBefore, saidOfEach } from '@/tests/domain/readings';
import { dayBefore, today } from '@/tests/domain/tallies';

/** A member of whom the given days, by age, were counted. */
export function sourceOf(
  counted: readonly (readonly [age: number, counts: HistorySource['days'][number]['counts']])[],
  change: Partial<HistorySource> = {},
): HistorySource {
  const days = counted.map(([age, counts]) => ({ day: dayBefore(age), counts })).toSorted(byDay);
  return { today, firstDay: days[0]?.day ?? today, days, scores: [], blind: {}, ...change };
}

function byDay(one: { readonly day: string }, other: { readonly day: string }): number {
  return one.day < other.day ? -1 : 1;
}

const perDay = { comment: 9, reaction: 12, 'profile-view': 10, 'people-search': 4, message: 4, post: 1, invite: 2 };

/** 42 actions on each of 3,650 days, and LinkedIn's score once a month. */
export const tenYears = sourceOf(
  Array.from({ length: 3650 }, (_, age) => [age, perDay] as const),
  {
    scores: scoreDays(
      Array.from({ length: 120 }, (_, month) => officialBefore((119 - month) * 30, each(12), saidOfEach(11))),
    ),
  },
);

const counts = fc.dictionary(fc.constantFrom(...activityKinds), fc.nat(40));
const counted = fc.tuple(fc.oneof(fc.nat(120), fc.nat(4_000)), counts);

/** Any days of any member. */
export const sources = fc
  .uniqueArray(counted, { selector: ([age]) => age, maxLength: 80 })
  .map((days) => sourceOf(days));
