import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { estimate } from '@/lib/domain/estimate/estimate';
import type { Observation } from '@/lib/domain/estimate/observe';
import { type Flow, flows } from '@/lib/domain/estimate/signals';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { rounding, startedAgo, tallies, thousand } from '@/tests/domain/arbitraries';
import { ratesFrom } from '@/tests/domain/stories';
import { dayBefore, tallyBefore, today } from '@/tests/domain/tallies';

const members = fc.record({ tallies, startedAgo });

function observe(startedDaysAgo: number): Observation {
  return { day: today, startedDay: dayBefore(startedDaysAgo), seenKinds: new Set(sensedKinds) };
}

function totalOf(days: readonly Tally[], started: number): number {
  return estimate(ratesFrom(days, observe(started)), { salesNavigator: true }).total.est;
}

/** The days, with one of them put in place of what stood there. */
function replaced(days: readonly Tally[], tally: Tally): readonly Tally[] {
  return [...days.filter(({ day }) => day !== tally.day), tally];
}

describe('for whatever was done', () => {
  it('one more counted action never lowers the total', () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...sensedKinds), fc.nat(89), (member, kind, age) => {
        const day = dayBefore(age);
        const old = member.tallies.find((candidate) => candidate.day === day) ?? emptyTally('default', day);
        const more = { ...old, counts: { ...old.counts, [kind]: (old.counts[kind] ?? 0) + 1 } };
        const before = totalOf(member.tallies, member.startedAgo);
        expect(totalOf(replaced(member.tallies, more), member.startedAgo)).toBeGreaterThanOrEqual(before - rounding);
      }),
      thousand,
    );
  });

  const capped = flows.flatMap((flow) => flow.kinds.map((kind) => ({ flow, kind })));
  it.each(capped)('beyond the day cap of $flow.id one more $kind changes nothing', ({ flow, kind }) => {
    const { id, dayCap = Number.NaN } = flow;
    fc.assert(
      fc.property(tallies, fc.nat(89), fc.nat(500), (days, age, beyond) => {
        const rateOf = (count: number): number | undefined =>
          ratesFrom(replaced(days, dayOf(flow, kind, { age, count })), observe(89))[id];
        expect(rateOf(dayCap + beyond)).toBe(rateOf(dayCap));
        expect(rateOf(dayCap)).toBeGreaterThan(rateOf(dayCap - 1) ?? Infinity);
      }),
      thousand,
    );
  });
});

/** A day with so much of one flow and nothing else. */
function dayOf(
  { measure }: Flow,
  kind: string,
  { age, count }: { readonly age: number; readonly count: number },
): Tally {
  if (measure === undefined) return tallyBefore(age, { [kind]: count });
  return tallyBefore(age, {}, measure === 'active' ? {} : { [measure]: count });
}
