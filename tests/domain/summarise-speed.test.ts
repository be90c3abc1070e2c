import { expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { type SummarySource, summarise } from '@/lib/domain/summarise';
import { unchosen } from './chosen';
import { each, readBefore, saidOfEach, scoreBefore } from './readings';
import { dayBefore, tallyBefore, today } from './tallies';

/** 42 actions on each of 3,650 days: 153,300 activities, of which the estimate sees the sums only. */
const perDay = { comment: 9, reaction: 12, 'profile-view': 10, 'people-search': 4, message: 4, post: 1, invite: 2 };
const tenYears = Array.from({ length: 3650 }, (_, age) => tallyBefore(age, perDay, { outside: 6, threads: 3 }));
const blind = new Set([dayBefore(3), dayBefore(40)]);

const member: SummarySource = {
  ...unchosen,
  account: 'default',
  day: today,
  now: 0,
  startedDay: dayBefore(3649),
  tallies: tenYears.filter(({ day }) => day >= addDays(today, -89)),
  seenKinds: new Set(sensedKinds),
  blindDays: { comment: blind, reaction: blind, message: blind },
  readings: Array.from({ length: 120 }, (_, age) => [
    ...scoreBefore(age, each(10 + (age % 3)), saidOfEach(9)),
    ...readBefore(age, { 'ssi.total': 40, connections: 500 + age, followers: 900 - age }),
  ]).flat(),
};

/** How long each of these takes, run in turns: what a tenth of the runs stay below, as the machine only ever adds. */
function quiet(works: readonly (() => unknown)[]): readonly number[] {
  const rounds = Array.from({ length: 300 }, () => works.map(timeOf));
  return works.map((_, index) => {
    const times = rounds.map((round) => round[index] ?? Number.NaN);
    return times.toSorted((one, other) => one - other)[30] ?? Number.NaN;
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

it('summarises ten years of daily history and 120 official readings in less time than three copies of what it looks at take', () => {
  expect(member.tallies).toHaveLength(90);
  expect(summarise(member).official).toMatchObject({ total: 40, forecast: 36 });
  const works = [() => summarise(member), () => JSON.parse(JSON.stringify([member.tallies, member.readings]))];
  quiet(works);
  const [summarising = Number.NaN, copying = Number.NaN] = quiet(works);
  console.log(`a summary takes ${summarising.toFixed(2)} ms, ${(summarising / copying).toFixed(2)} times a copy`);
  expect(summarising / copying).toBeLessThan(3);
});
