import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivityKind, activityKinds, sensedKinds } from '@/lib/domain/activity';
import { reviewOf } from '@/lib/domain/review/review';
import type { Tally } from '@/lib/domain/tally';
import type { Diary } from '@/tests/domain/momentum/weeks';
import { dayAt, reviewSource } from './review-weeks';

const most = { numRuns: 300 };
const place = fc.integer({ min: -60, max: 6 });
const done: fc.Arbitrary<Partial<Tally>> = fc.record({
  counts: fc.dictionary(fc.constantFrom<ActivityKind>(...activityKinds), fc.nat(9)),
  threads: fc.nat(5),
});
const diary: fc.Arbitrary<Diary> = fc
  .array(fc.tuple(place, done), { maxLength: 40 })
  .map((all) => Object.fromEntries(all.map(([at, what]) => [dayAt(at), what])));
const today = fc.nat(6);

/** The same on the same weekday of every week. */
const rhythm: fc.Arbitrary<Diary> = fc.array(done, { minLength: 7, maxLength: 7 }).map((days) =>
  Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => {
      const at = index - 63;
      return [dayAt(at), days[((at % 7) + 7) % 7] ?? {}];
    }),
  ),
);

describe('whatever was counted', () => {
  it('a week like the one before is the same on every day of it: a running week is never held against a full one', () => {
    fc.assert(
      fc.property(rhythm, today, (what, at) => {
        const soFar = Object.fromEntries(Object.entries(what).filter(([day]) => day <= dayAt(at)));
        const { weeks } = reviewOf(reviewSource(dayAt(at), soFar));
        const compared = weeks.flatMap(({ measures }) => Object.values(measures).map((measure) => measure.compared));
        expect(compared.map((each) => each?.now)).toEqual(compared.map((each) => each?.before));
        const turns = weeks.flatMap(({ pillars }) => Object.values(pillars).map(({ turn }) => turn));
        expect(new Set([...turns, 'same', 'nothing'])).toEqual(new Set(['same', 'nothing']));
      }),
      most,
    );
  });

  it('days before counting began and days that were blind change nothing that is compared', () => {
    const blind = fc.uniqueArray(place, { maxLength: 30 });
    fc.assert(
      fc.property(diary, fc.tuple(today, place, blind), done, (what, [at, began, places], noise) => {
        const days = new Set(places.map(dayAt));
        const change = {
          startedDay: dayAt(Math.min(began, at)),
          blindDays: Object.fromEntries(sensedKinds.map((kind) => [kind, days])),
        };
        const unknown = [...days, dayAt(Math.min(began, at)), dayAt(-61), dayAt(-60)].filter(
          (day) => days.has(day) || day <= change.startedDay,
        );
        const onlySensed = { ...noise, counts: { comment: 7, post: 2 } };
        const others = { ...what, ...Object.fromEntries(unknown.map((day) => [day, onlySensed])) };
        const plain = { ...what, ...Object.fromEntries(unknown.map((day) => [day, {}])) };
        const [one, other] = [others, plain].map((each) => reviewOf(reviewSource(dayAt(at), each, change)));
        expect(comparedIn(one)).toEqual(comparedIn(other));
      }),
      most,
    );
  });

  it('the funnel is the sum of its weeks, and tells no ratio below one', () => {
    fc.assert(
      fc.property(diary, today, (what, at) => {
        const { funnel, weeks } = reviewOf(reviewSource(dayAt(at), what));
        expect(funnel.weeks.map(({ monday }) => monday)).toEqual(
          weeks
            .slice(0, 4)
            .map(({ monday }) => monday)
            .toReversed(),
        );
        expect(funnel.conversations).toBe(funnel.weeks.reduce((sum, { conversations }) => sum + conversations, 0));
        expect(funnel.perAppointment ?? 1).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(funnel.perAppointment ?? 1)).toBe(true);
      }),
      most,
    );
  });
});

function comparedIn(review: ReturnType<typeof reviewOf> | undefined) {
  return review?.weeks.map(({ measures, pillars }) => [
    measures.conversations.compared,
    ...Object.values(pillars).map(({ compared }) => compared),
  ]);
}
