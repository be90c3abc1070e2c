import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { mostOfGoal } from '@/lib/domain/momentum/goals';
import { habitScore } from '@/lib/domain/momentum/habit-score';
import { momentumOf } from '@/lib/domain/momentum/momentum';
import {
  defaultReminders,
  isWorkday,
  type ReminderSettings,
  weekdayOf,
} from '@/lib/domain/reminders/reminder-settings';
import { type Diary, good, momentumSource, monday, sunday } from './weeks';

const age = fc.nat(100);
/** Too little to make a day count. */
const few = { counts: { comment: 1 } };
const done = fc.constantFrom(good, { threads: 2 }, few, { counts: { appointment: 1 } });
const diary: fc.Arbitrary<Diary> = fc
  .array(fc.tuple(age, done), { maxLength: 60 })
  .map((all) => Object.fromEntries(all.map(([back, what]) => [addDays(sunday, -back), what])));
const workdays = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
const goals = fc.record({
  value: fc.nat(mostOfGoal.value),
  conversations: fc.nat(mostOfGoal.conversations),
  appointments: fc.nat(mostOfGoal.appointments),
});
const startedDay = age.map((back) => addDays(sunday, -back));
const day = fc.nat(6).map((place) => addDays(monday, place));
const most = { numRuns: 500 };

function withWorkdays(days: readonly number[], vacation?: ReminderSettings['vacation']): ReminderSettings {
  return { ...defaultReminders, workdays: days, vacation };
}

/** A member with any workdays, counted for any time. */
const member = fc
  .record({ weekdays: workdays, startedDay })
  .map(({ weekdays, startedDay: began }) => ({ reminders: withWorkdays(weekdays), startedDay: began }));

describe('whatever the member did', () => {
  it('the score lies between 0 and 100', () => {
    fc.assert(
      fc.property(diary, day, member, (what, today, who) => {
        const score = habitScore(momentumSource(today, what, who));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      most,
    );
  });

  it('a rest day without anything done leaves the score as it was, and so does today while it is open', () => {
    fc.assert(
      fc.property(diary, day, member, (what, today, who) => {
        const rested = withWorkdays(who.reminders.workdays.filter((weekday) => weekday !== weekdayOf(today)));
        fc.pre(rested.workdays.length > 0);
        const { [today]: _, ...quiet } = what;
        const [before, after] = [addDays(today, -1), addDays(today, 1)];
        const change = { ...who, reminders: rested };
        const restedScore = habitScore(momentumSource(today, quiet, change));
        const { [after]: __, ...open } = quiet;
        expect(habitScore(momentumSource(after, open, change))).toBeCloseTo(restedScore, 9);
        const isClosed = quiet[before] !== undefined && quiet[before] !== few;
        if (isClosed) expect(restedScore).toBeCloseTo(habitScore(momentumSource(before, quiet, change)), 9);
      }),
      most,
    );
  });

  it('a rest day on which something was done never lowers the score', () => {
    fc.assert(
      fc.property(diary, member, (what, who) => {
        const reminders = withWorkdays(who.reminders.workdays.filter((weekday) => weekday !== 7));
        const change = { ...who, reminders };
        const { [sunday]: _, ...quiet } = what;
        const rested = habitScore(momentumSource(sunday, quiet, change));
        expect(habitScore(momentumSource(sunday, { ...quiet, [sunday]: good }, change))).toBeGreaterThanOrEqual(rested);
      }),
      most,
    );
  });

  it('three weeks of vacation change neither score nor streak, and nothing is due in them', () => {
    const after = addDays(sunday, 21);
    const vacation = { from: addDays(sunday, 1), to: after };
    fc.assert(
      fc.property(diary, goals, (what, wanted) => {
        const change = { reminders: withWorkdays([1, 2, 3, 4, 5], vacation), goals: wanted };
        const before = momentumOf(momentumSource(sunday, what, change));
        const back = momentumOf(momentumSource(after, what, change));
        expect([back.score, back.streak]).toEqual([before.score, before.streak]);
        for (const { goal, due } of Object.values(back.week)) expect([goal, due]).toEqual([0, 0]);
      }),
      most,
    );
  });

  it('nobody is behind on Monday', () => {
    fc.assert(
      fc.property(diary, member, goals, (what, who, wanted) => {
        const { week: progress } = momentumOf(momentumSource(monday, what, { ...who, goals: wanted }));
        expect(Object.values(progress).map(({ due }) => due)).toEqual([0, 0, 0]);
      }),
      most,
    );
  });

  it('no more is due than the goal, nor value on more days than are over, and it never falls within a week', () => {
    fc.assert(
      fc.property(day, workdays, goals, (today, week, wanted) => {
        const change = { reminders: withWorkdays(week), goals: wanted };
        const { week: now } = momentumOf(momentumSource(today, {}, change));
        const { week: later } = momentumOf(momentumSource(sunday, {}, change));
        const over = [0, 1, 2, 3, 4, 5, 6].map((place) => addDays(monday, place)).filter((each) => each < today);
        expect(now.value.due).toBeLessThanOrEqual(over.filter((each) => isWorkday(change.reminders, each)).length);
        for (const goal of ['value', 'conversations', 'appointments'] as const) {
          expect(now[goal].due).toBeLessThanOrEqual(now[goal].goal);
          expect(now[goal].goal).toBeLessThanOrEqual(wanted[goal]);
          expect(now[goal].due).toBeLessThanOrEqual(later[goal].due);
        }
      }),
      most,
    );
  });
});
