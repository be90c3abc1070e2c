import { describe, expect, test } from 'vitest';
import { type Health, noHealth } from '@/lib/domain/health/health';
import { healthWith, type Sign } from '@/lib/domain/health/health-signs';
import { blindDays, calendarOf, healthView } from '@/lib/domain/health/health-view';
import { answered, hour, later, minute, missedBy, start } from '@/tests/domain/health-stories';

const now = start + 1_000 * hour;

function after(...signs: readonly Sign[]): Health {
  return signs.reduce((health, sign) => healthWith(health, sign, now), noHealth);
}

function stateOf(...signs: readonly Sign[]): string | undefined {
  return healthView(after(...signs), () => 'day').comment?.state;
}

const fiveSilences = [0, 1, 2, 8, 9].map((hours) => missedBy('answer', start + hours * hour));

describe('a silence of LinkedIn’s', () => {
  test('of five misses in two stretches is told', () => {
    expect(stateOf(...fiveSilences)).toBe('uncounted');
    expect(stateOf(...fiveSilences.slice(1))).toBeUndefined();
  });

  test.each(['answer', 'page'] as const)('on the side "%s" is never one dropped connection', (side) => {
    const presses = Array.from({ length: 300 }, (_, index) => missedBy(side, start + index * minute));
    expect(stateOf(answered('comment', start - hour), ...presses)).toBe('working');
  });

  test('and one odd miss later is none either', () => {
    const presses = Array.from({ length: 30 }, (_, index) => missedBy('answer', start + index * minute));
    expect(
      stateOf(...presses, answered('reaction', start + hour), missedBy('answer', start + 2 * hour)),
    ).toBeUndefined();
  });

  test.each<readonly [string, Sign]>([
    ['another action was confirmed', answered('reaction', start + 3 * minute + 1)],
    ['a number was shown', { sign: 'alive', at: start + 3 * minute + 1 }],
    [
      'another action was answered without its control',
      { ...missedBy('input', start + 3 * minute + 1), family: 'invite' },
    ],
  ])('is its own doing when in between %s', (_, life) => {
    const silences = [1, 2, 3, 4, 5].map((minutes) => missedBy('answer', start + minutes * minute));
    expect(stateOf(...silences)).toBeUndefined();
    expect(stateOf(...silences.slice(0, 3), life, ...silences.slice(3))).toBe('uncounted');
  });

  test.each<readonly [string, Sign]>([
    ['what only the page proved', answered('reaction', start + 3 * minute + 1, { isConfirmed: false })],
    ['a silence of another kind', { ...missedBy('answer', start + 3 * minute + 1), family: 'invite' }],
  ])('is not shown to be its own doing by %s', (_, sign) => {
    const silences = [1, 2, 3, 4, 5].map((minutes) => missedBy('answer', start + minutes * minute));
    expect(stateOf(...silences.slice(0, 3), sign, ...silences.slice(3))).toBeUndefined();
  });
});

describe('what rests on an answer', () => {
  test('needs no second stretch: five answers without a control, three without a readable label', () => {
    const misses = (side: 'input' | 'label', count: number) =>
      Array.from({ length: count }, (_, index) => missedBy(side, start + index));
    expect(stateOf(...misses('input', 4))).toBeUndefined();
    expect(stateOf(...misses('input', 5))).toBe('undetailed');
    expect(stateOf(...misses('label', 2))).toBeUndefined();
    expect(stateOf(...misses('label', 3))).toBe('untold');
  });

  test('is healed on the side of the controls by a control alone', () => {
    const misses = Array.from({ length: 5 }, (_, index) => missedBy('input', start + index));
    expect(stateOf(...misses, answered('comment', later))).toBe('undetailed');
    expect(stateOf(...misses, answered('comment', later, { isTold: true }))).toBe('working');
  });

  test('of an earlier moment is not counted when a control told it since', () => {
    const misses = Array.from({ length: 5 }, (_, index) => missedBy('input', start + index));
    expect(stateOf(answered('comment', later, { isTold: true }), ...misses)).toBe('working');
  });
});

describe('being counted', () => {
  test.each(['answer', 'page', 'label'] as const)('heals the side "%s" at once, and its misses begin anew', (side) => {
    const hours = [0, 7, 14, 21, 28].map((each) => missedBy(side, start + each * hour));
    expect(stateOf(...hours)).not.toBe('working');
    expect(stateOf(...hours, answered('comment', later))).toBe('working');
    expect(stateOf(...hours, answered('comment', later), missedBy(side, later + 1))).toBe('working');
  });

  test('leaves a gap behind a silence that was told, none behind one that was not', () => {
    expect(after(...fiveSilences, answered('comment', later)).families.comment?.gaps).toEqual([
      { from: start, to: later },
    ]);
    expect(after(...fiveSilences.slice(1), answered('comment', later)).families.comment?.gaps).toEqual([]);
    const details = Array.from({ length: 5 }, (_, index) => missedBy('input', start + index));
    expect(after(...details, answered('comment', later, { isTold: true })).families.comment?.gaps).toEqual([]);
  });

  test('makes the days of the gap blind ones, for all kinds of the family', () => {
    const health = after(...fiveSilences, answered('comment', start + 50 * hour));
    const days = new Set(['2026-11-03', '2026-11-04', '2026-11-05']);
    expect(blindDays(health, calendarOf(0, 0))).toEqual({ comment: days, reply: days });
  });

  test('heals no other family', () => {
    expect(stateOf(...fiveSilences, answered('reaction', later, { isTold: true }))).toBe('uncounted');
  });

  test('by the page alone is being counted: nobody is told that it is not', () => {
    expect(stateOf(...fiveSilences, answered('comment', later, { isConfirmed: false }))).toBe('working');
    expect(after(answered('comment', later, { isConfirmed: false })).families.comment?.confirmed).toBeUndefined();
  });
});

describe('a clock that was set back', () => {
  test('leaves nothing that would hide a silence until the clock is there again', () => {
    const future = answered('comment', now, { isTold: true });
    const back = now - 500 * hour;
    const silences = [0, 1, 2, 8, 9].map((hours) => missedBy('answer', back - 20 * hour + hours * hour));
    const health = silences.reduce((known, sign) => healthWith(known, sign, back), after(future));
    expect(healthView(health, () => 'day').comment?.state).toBe('uncounted');
  });

  test('makes no stretch of silence end by a sign of life that is yet to come', () => {
    const back = start + 10 * minute;
    const silences = [1, 2, 3, 4, 5].map((minutes) => missedBy('answer', start + minutes * minute));
    const health = silences.reduce((known, sign) => healthWith(known, sign, back), after(answered('reaction', now)));
    expect(healthView(health, () => 'day').comment).toBeUndefined();
  });

  test('heals with the first action of the earlier time', () => {
    const back = start - hour;
    const health = healthWith(after(...fiveSilences), answered('comment', back), back);
    expect(healthView(health, () => 'day').comment).toEqual({ state: 'working', last: 'day' });
  });
});
