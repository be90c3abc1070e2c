import { describe, expect, it, test } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { momentumOf } from '@/lib/domain/momentum/momentum';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { type Diary, friday, good, goodDays, momentumSource, monday, saturday, sunday, without } from './weeks';

const year = goodDays(friday, 365);
const scoreOn = (day: string, diary: typeof year) => momentumOf(momentumSource(day, diary)).score;

type Case<Result> = readonly [string, { readonly day: string; readonly diary: Diary; readonly is: Result }];

describe('the habit score', () => {
  it('is 95 or more after a year of perfect workdays', () => {
    expect(scoreOn(friday, year)).toBe(100);
  });

  it.each([
    ['one missed day costs 6 of 100', [friday], 94],
    ['the same day costs 4 a week later', [addDays(friday, -7)], 96],
    ['the same day costs 2 a month later', [addDays(friday, -35)], 98],
    ['a missed week costs 26', [0, 1, 2, 3, 4].map((back) => addDays(friday, -back)), 74],
  ])('%s', (_, missed, score) => {
    expect(scoreOn(saturday, without(year, ...missed))).toBe(score);
  });

  it.each([
    ['a conversation', { threads: 1 }],
    ['a conversation logged by hand', { counts: { conversation: 1 } }],
    ['an appointment', { counts: { appointment: 1 } }],
    ['three actions that give something', { counts: { comment: 2, endorsement: 1 } }],
  ])('counts a day with %s', (_, done) => {
    expect(scoreOn(saturday, { ...year, [friday]: done })).toBe(100);
  });

  it.each([
    ['two comments', { counts: { comment: 2 } }],
    ['looking around', { counts: { 'profile-view': 30, reaction: 20, 'people-search': 9 } }],
  ])('does not count a day with only %s', (_, done) => {
    expect(scoreOn(saturday, { ...year, [friday]: done })).toBe(94);
  });

  it('is not told before three days are counted, and rises with each good day', () => {
    const started = { startedDay: monday };
    const first = momentumOf(momentumSource(monday, {}, started));
    const scores = [0, 1, 2, 3, 4].map((count) => {
      const day = addDays(monday, count);
      return momentumOf(momentumSource(day, goodDays(day, count + 1), started)).score;
    });
    expect([first.score, ...scores]).toEqual([undefined, undefined, undefined, 75, 79, 81]);
  });

  it('never takes the day on which counting began for a missed one', () => {
    const later = addDays(monday, 4);
    const good = goodDays(addDays(monday, 3), 3);
    const source = momentumSource(later, good, { startedDay: monday });
    expect(momentumOf(source).score).toBe(75);
    expect(momentumOf({ ...source, startedDay: addDays(monday, -1) }).score).toBeLessThan(75);
  });

  it('takes no day on which counting was broken for a missed one', () => {
    const broken = friday;
    const source = momentumSource(saturday, without(year, broken));
    const missed = momentumOf(source).score ?? 0;
    const unknown = momentumOf({ ...source, blindDays: { comment: new Set([broken]) } }).score ?? 0;
    expect([missed, unknown]).toEqual([94, 100]);
  });

  it('knows nothing of the days before counting began, whatever lies there', () => {
    const source = momentumSource(friday, goodDays(addDays(monday, -1), 60), { startedDay: monday });
    expect(momentumOf(source)).toEqual(momentumOf(momentumSource(friday, {}, { startedDay: monday })));
  });
});

describe('the trend', () => {
  it.each<Case<string>>([
    ['is steady in a settled habit', { day: friday, diary: year, is: 'steady' }],
    ['is steady after one missed day', { day: saturday, diary: without(year, friday), is: 'steady' }],
    [
      'falls after two missed days in a week',
      { day: saturday, diary: without(year, friday, addDays(friday, -1)), is: 'down' },
    ],
    ['rises with a good week after none', { day: saturday, diary: goodDays(saturday, 6), is: 'up' }],
  ])('%s', (_, { day, diary, is }) => {
    expect(momentumOf(momentumSource(day, diary)).trend).toBe(is);
  });
});

describe('the streak', () => {
  const two = { [friday]: good, [addDays(friday, -1)]: good };
  test.each<Case<number>>([
    ['counts workdays with value', { day: friday, diary: two, is: 2 }],
    [
      'is not broken by today while it is open',
      { day: addDays(monday, 8), diary: goodDays(addDays(monday, 7), 11), is: 7 },
    ],
    ['skips the weekend', { day: addDays(monday, 7), diary: { ...two, [addDays(monday, 7)]: good }, is: 3 }],
    ['is not lengthened by a rest day with value', { day: sunday, diary: { ...two, [saturday]: good }, is: 2 }],
    [
      'is broken by a workday without value, also one with talks',
      { day: saturday, diary: { ...two, [friday]: { threads: 4 } }, is: 0 },
    ],
    ['is nothing at first', { day: monday, diary: {}, is: 0 }],
    ['reaches as far as 90 days do', { day: friday, diary: year, is: 65 }],
  ])('%s', (_, { day, diary, is }) => {
    expect(momentumOf(momentumSource(day, diary)).streak).toBe(is);
  });

  it('is not broken by a vacation', () => {
    const vacation = { from: addDays(monday, 2), to: addDays(monday, 13) };
    const reminders = { ...defaultReminders, vacation };
    const diary = { [monday]: good, [addDays(monday, 1)]: good, [addDays(monday, 14)]: good };
    expect(momentumOf(momentumSource(addDays(monday, 14), diary, { reminders })).streak).toBe(3);
  });
});
