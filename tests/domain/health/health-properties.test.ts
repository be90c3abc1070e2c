import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Health, missSides, noHealth } from '@/lib/domain/health/health';
import { patternsWith } from '@/lib/domain/health/health-patterns';
import { healthWith, type Sign } from '@/lib/domain/health/health-signs';
import { brokenKinds, healthView } from '@/lib/domain/health/health-view';
import { hour, start } from '@/tests/domain/health-stories';

const family = fc.constantFrom('comment', 'post', 'repost', 'follow', 'profile-view');
const at = fc.integer({ min: start, max: start + 60 * hour });

const sign: fc.Arbitrary<Sign> = fc.oneof(
  fc.record({ sign: fc.constant('counted' as const), family, at, isConfirmed: fc.boolean(), isTold: fc.boolean() }),
  fc.record({ sign: fc.constant('missed' as const), family, at, side: fc.constantFrom(...missSides) }),
  fc.record({ sign: fc.constant('alive' as const), at }),
) as fc.Arbitrary<Sign>; // The families are some of all.

const signs = fc.array(sign, { maxLength: 60 });
const now = start + 100 * hour;

function after(given: readonly Sign[], from: Health = noHealth): Health {
  return given.reduce((health, each) => healthWith(health, each, now), from);
}

const calendar = (moment: number) => new Date(moment).toISOString().slice(0, 10);

test('signs that come again change nothing, in whatever order they came and come', () => {
  fc.assert(
    fc.property(signs, fc.func(fc.integer()), (given, rank) => {
      const once = after(given);
      const again = [...given].sort((one, other) => rank(one) - rank(other));
      expect(after(again, once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test('an action counted after all misses leaves none of its family, save those of the controls', () => {
  fc.assert(
    fc.property(signs, fc.boolean(), (given, isTold) => {
      const counted = { sign: 'counted', family: 'comment', at: start + 61 * hour, isConfirmed: true, isTold } as const;
      const { misses = [] } = after([...given, counted]).families.comment ?? {};
      expect(misses.filter(({ side }) => isTold || side !== 'input')).toEqual([]);
      expect(healthView(after([...given, counted]), calendar).comment?.state).not.toBe('uncounted');
    }),
  );
});

test('nothing is said of a family without misses of its own, and what is broken has a day since when', () => {
  fc.assert(
    fc.property(signs, (given) => {
      const health = after(given);
      const missed = new Set(given.flatMap((each) => (each.sign === 'missed' ? [each.family] : [])));
      for (const [name, { state, since }] of Object.entries(healthView(health, calendar))) {
        expect(state === 'working').toBe(since === undefined);
        if (state !== 'working') expect([...missed]).toContain(name);
      }
      if (missed.size === 0) expect(brokenKinds(health).size).toBe(0);
    }),
  );
});

test('silences within six hours and without a sign of life break nothing, however many they are', () => {
  const within = fc.integer({ min: start, max: start + 6 * hour - 1 });
  const silence = fc.record({
    sign: fc.constant('missed' as const),
    family,
    at: within,
    side: fc.constant('answer' as const),
  });
  fc.assert(
    fc.property(fc.array(silence, { maxLength: 300 }), (given) => {
      expect(brokenKinds(after(given as readonly Sign[])).size).toBe(0);
    }),
  );
});

test('of the patterns at most 200 are kept, those that told something last, each counted right', () => {
  const told = fc.record({ names: fc.array(fc.nat(300).map(String), { maxLength: 4 }), day: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 400 }), (given) => {
      const days = given.map(({ names, day }) => ({ names, day: calendar(start + day * 24 * hour) }));
      const patterns = days.reduce<ReturnType<typeof patternsWith>>(
        (known, { names, day }) => patternsWith(known, names, day),
        [],
      );
      expect(patterns.length).toBeLessThanOrEqual(200);
      expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length);
      const last = days.at(-1);
      if (last) expect(patterns.map(({ name }) => name)).toEqual(expect.arrayContaining(last.names));
      for (const { name, count } of patterns) {
        expect(count).toBeLessThanOrEqual(days.filter(({ names }) => names.includes(name)).length);
        expect(count).toBeGreaterThan(0);
      }
    }),
  );
});
