import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { estimate } from '@/lib/domain/estimate';
import { inputsFrom, type Observation } from '@/lib/domain/observe';
import { type Flow, flows } from '@/lib/domain/signals';
import { summarise } from '@/lib/domain/summarise';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { inputs, rounding, startedAgo, tallies } from './arbitraries';
import { nextOf } from './stories';
import { dayBefore, tallyBefore, today } from './tallies';

const members = fc.record({ tallies, startedAgo });

function observe(startedDaysAgo: number): Observation {
  return { today, startedDay: dayBefore(startedDaysAgo), seenKinds: new Set(sensedKinds) };
}

function totalOf(days: readonly Tally[], started: number): number {
  return estimate(inputsFrom(days, observe(started)), { salesNavigator: true }).total.est;
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
    );
  });

  it('the order of the days is irrelevant', () => {
    fc.assert(
      fc.property(members, fc.infiniteStream(fc.nat()), (member, places) => {
        const shuffled = member.tallies
          .map((tally) => ({ tally, place: places.next().value ?? 0 }))
          .toSorted((first, second) => first.place - second.place)
          .map(({ tally }) => tally);
        const observation = observe(member.startedAgo);
        expect(inputsFrom(shuffled, observation)).toEqual(inputsFrom(member.tallies, observation));
      }),
    );
  });

  const capped = flows.flatMap((flow) => flow.kinds.map((kind) => ({ flow, kind })));
  it.each(capped)('beyond the day cap of $flow.id one more $kind changes nothing', ({ flow, kind }) => {
    const { id, dayCap = Number.NaN } = flow;
    fc.assert(
      fc.property(tallies, fc.nat(89), fc.nat(500), (days, age, beyond) => {
        const rateOf = (count: number): number | undefined =>
          inputsFrom(replaced(days, dayOf(flow, kind, { age, count })), observe(89))[id];
        expect(rateOf(dayCap + beyond)).toBe(rateOf(dayCap));
        expect(rateOf(dayCap)).toBeGreaterThan(rateOf(dayCap - 1) ?? Infinity);
      }),
    );
  });

  it('shifting all days by a constant changes nothing but the days', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: -20_000, max: 20_000 }), (member, shift) => {
        const source = { account: 'default', now: 0, seenKinds: new Set(sensedKinds) };
        const startedDay = dayBefore(member.startedAgo);
        const here = summarise({ ...source, day: today, startedDay, tallies: member.tallies });
        const there = summarise({
          ...source,
          day: addDays(today, shift),
          startedDay: addDays(startedDay, shift),
          tallies: member.tallies.map((tally) => ({ ...tally, day: addDays(tally.day, shift) })),
        });
        expect(there).toEqual({ ...here, day: addDays(today, shift) });
      }),
    );
  });

  it('what is proposed takes minutes, and rests on an own count', () => {
    fc.assert(
      fc.property(members, inputs, (member, readings) => {
        const next = nextOf({ ...member, readings });
        if (!next) return;
        expect(next.minutes).toBeLessThanOrEqual(25);
        expect(next.because.count).toBeGreaterThanOrEqual(0);
      }),
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
