import { describe, expect, it } from 'vitest';
import { reviewOf } from '@/lib/domain/review/review';
import type { OfficialChange } from '@/lib/domain/review/review-week';
import { readBefore, scoreBefore } from '@/tests/domain/readings';
import { today } from '@/tests/domain/tallies';
import { dayAt, monday, onDays, reviewSource, thursday } from './review-weeks';

const week = [0, 1, 2, 3, 4];
const before = week.map((place) => place - 7);

describe('the weeks of a review', () => {
  it('are the running one and four before it, newest first', () => {
    const { weeks } = reviewOf(reviewSource(thursday, {}));
    expect(weeks.map((each) => each.monday)).toEqual([0, -7, -14, -21, -28].map(dayAt));
    expect(weeks.map((each) => each.last)).toEqual([3, -1, -8, -15, -22].map(dayAt));
    expect(weeks.map((each) => each.isRunning)).toEqual([true, false, false, false, false]);
  });

  it('begin with the one in which counting began', () => {
    const { weeks, isEmpty } = reviewOf(reviewSource(thursday, {}, { startedDay: dayAt(-9) }));
    expect(weeks.map((each) => [each.monday, each.began])).toEqual([
      [monday, undefined],
      [dayAt(-7), dayAt(-9)],
      [dayAt(-14), dayAt(-9)],
    ]);
    expect(isEmpty).toBe(false);
  });

  it.each([
    ['Monday', 0, 1, 'this-week'],
    ['Wednesday', 2, 1, 'this-week'],
    ['Thursday', 3, 0, 'next-week'],
    ['Sunday', 6, 0, 'next-week'],
  ])('on %s put the right one under review', (...[, place, under, planFor]) => {
    expect(reviewOf(reviewSource(dayAt(place), {}))).toMatchObject({ under, planFor });
  });

  it('hold one alone in the first week, which is empty until something is counted', () => {
    const started = { startedDay: monday };
    expect(reviewOf(reviewSource(dayAt(1), {}, started))).toMatchObject({ under: 0, isEmpty: true });
    const { isEmpty } = reviewOf(reviewSource(dayAt(1), onDays([1], { counts: { comment: 1 } }), started));
    expect(isEmpty).toBe(false);
  });
});

describe('the measures of a week', () => {
  const diary = {
    ...onDays(before, { counts: { value: 1, reply: 1 }, threads: 2 }),
    ...onDays([0, 1], { counts: { value: 1, reply: 2, conversation: 1, appointment: 1 }, threads: 1 }),
  };

  it('of a running week stand beside the same weekdays of the week before', () => {
    const [{ measures } = never()] = reviewOf(reviewSource(thursday, diary)).weeks;
    expect(measures).toEqual({
      value: { count: 2, compared: { now: 2, before: 4 }, isPartial: false },
      conversations: { count: 8, compared: { now: 8, before: 12 }, isPartial: false },
      appointments: { count: 2, compared: { now: 2, before: 0 }, isPartial: false },
    });
  });

  it('of a week that is over stand beside a whole one', () => {
    const [, { measures } = never()] = reviewOf(reviewSource(thursday, diary)).weeks;
    expect(measures.value.compared).toEqual({ now: 5, before: 0 });
  });

  it('are not compared with days before counting began, nor with the day on which it did', () => {
    const [{ measures } = never()] = reviewOf(reviewSource(thursday, diary, { startedDay: dayAt(-5) })).weeks;
    expect(measures.value).toEqual({ count: 2, compared: { now: 0, before: 1, isPart: true }, isPartial: false });
    const [first] = reviewOf(reviewSource(thursday, diary, { startedDay: dayAt(-4) })).weeks;
    expect(first?.measures.value).toEqual({ count: 2, isPartial: false });
  });

  it('hold nothing from before counting began, and are not called partial for it', () => {
    const [{ measures } = never()] = reviewOf(reviewSource(thursday, diary, { startedDay: dayAt(1) })).weeks;
    expect(measures.conversations).toEqual({ count: 4, isPartial: false });
  });

  it('leave out days on which conversations could not be counted, and say so', () => {
    const blindDays = { message: new Set([dayAt(0), dayAt(-6)]) };
    const [{ measures } = never()] = reviewOf(reviewSource(thursday, diary, { blindDays })).weeks;
    expect(measures.conversations).toEqual({
      count: 8,
      compared: { now: 0, before: 6, isPart: true },
      isPartial: true,
    });
    expect(measures.value).toEqual({ count: 2, compared: { now: 2, before: 4 }, isPartial: false });
  });
});

describe('the best day', () => {
  it('is the one on which most was given, with what it was', () => {
    const counts = { comment: 3, post: 1, endorsement: 2, 'profile-view': 40 };
    const diary = { ...onDays([0], { counts: { comment: 5 } }), ...onDays([1], { counts, threads: 2 }) };
    const [{ best } = never()] = reviewOf(reviewSource(thursday, diary)).weeks;
    expect(best?.day).toBe(dayAt(1));
    expect(best?.why).toEqual([
      { what: 'comment', count: 3 },
      { what: 'conversations', count: 2 },
      { what: 'endorsement', count: 2 },
    ]);
  });

  it('takes a long talk for one conversation', () => {
    const diary = {
      ...onDays([0], { counts: { message: 30 }, threads: 1 }),
      ...onDays([1], { counts: { appointment: 2 } }),
    };
    const [{ best } = never()] = reviewOf(reviewSource(thursday, diary)).weeks;
    expect(best).toEqual({ day: dayAt(1), why: [{ what: 'appointments', count: 2 }] });
  });

  it.each([
    ['the first of two equal ones', onDays([0, 1], { counts: { comment: 2 } }), dayAt(0)],
    ['none where nothing was given', onDays([0], { counts: { reaction: 5, 'profile-view': 9 } }), undefined],
  ])('is %s', (_, diary, best) => {
    expect(reviewOf(reviewSource(thursday, diary)).weeks[0]?.best?.day).toBe(best);
  });
});

describe('LinkedIn’s own score', () => {
  const points = (brand: number) => ({ brand, find: 10, insights: 10, relations: 10 });
  const official = (...rows: readonly (readonly [number, number])[]): OfficialChange | undefined => {
    const readings = rows.flatMap(([age, brand]) => scoreBefore(age, points(brand)));
    // `today` of the readings is a Wednesday.
    return reviewOf(reviewSource(today, {}, { readings })).weeks[0]?.official;
  };

  it.each([
    ['moved', [6, 10], [1, 10.8], true],
    ['stayed but for its own noise', [6, 10], [1, 10.7], false],
  ] as const)('%s since the last look before the week', (...[, earlier, later, isMoved]) => {
    expect(official([60, 3], earlier, [2, 1], later)).toMatchObject({
      before: { total: 40 },
      now: { total: 30 + later[1] },
      isMoved,
    });
  });

  it('is not compared within a week, nor with other numbers', () => {
    expect(official([2, 10], [1, 12])).toBeUndefined();
    expect(official([6, 10])).toBeUndefined();
    const readings = [...scoreBefore(6, points(9)), ...readBefore(1, { connections: 500 })];
    expect(reviewOf(reviewSource(today, {}, { readings })).weeks[0]?.official).toBeUndefined();
  });
});

function never(): never {
  throw new Error('There is such a week.');
}
