import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { defaultGoals } from '@/lib/domain/momentum/goals';
import type { MomentumSource } from '@/lib/domain/momentum/momentum';
import { daysOfWeek, mondayOf } from '@/lib/domain/momentum/week';
import { weekProgress } from '@/lib/domain/momentum/week-progress';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { friday, good, momentumSource, monday, sunday } from './weeks';

const wednesday = addDays(monday, 2);
const reminders = (change: object) => ({ reminders: { ...defaultReminders, ...change } });

interface Due {
  readonly on: string;
  readonly change?: Partial<MomentumSource>;
  /** Of value, conversations and appointments. */
  readonly due: readonly number[];
}

describe('the progress of a week', () => {
  it('is what was done from Monday to today', () => {
    const diary = {
      [addDays(monday, -1)]: { counts: { value: 1, appointment: 3 }, threads: 9 },
      [monday]: { counts: { value: 1, reply: 2, conversation: 1 }, threads: 3 },
      [wednesday]: { counts: { appointment: 1 }, threads: 1 },
    };
    const { value, conversations, appointments } = weekProgress(momentumSource(wednesday, diary));
    expect([value.done, conversations.done, appointments.done]).toEqual([1, 7, 1]);
  });

  it.each<readonly [string, Due]>([
    ['nothing on Monday', { on: monday, due: [0, 0, 0] }],
    ['two fifths on Wednesday, rounded down', { on: wednesday, due: [2, 4, 0] }],
    ['all of it from Saturday on', { on: sunday, due: [5, 10, 1] }],
    ['nothing where all days are rest days', { on: sunday, change: reminders({ workdays: [] }), due: [0, 0, 0] }],
    [
      'nothing on vacation',
      { on: friday, change: reminders({ vacation: { from: monday, to: sunday } }), due: [0, 0, 0] },
    ],
    [
      'less after two days of vacation',
      { on: friday, change: reminders({ vacation: { from: monday, to: addDays(monday, 1) } }), due: [2, 4, 0] },
    ],
    [
      'only what lies after the start of counting',
      { on: friday, change: { startedDay: addDays(monday, 3) }, due: [1, 2, 0] },
    ],
    [
      'value on no more days than were workdays',
      { on: sunday, change: { goals: { ...defaultGoals, value: 7 } }, due: [5, 10, 1] },
    ],
  ])('makes due %s', (_, { on, change = {}, due }) => {
    const { value, conversations, appointments } = weekProgress(momentumSource(on, { [monday]: good }, change));
    expect([value.due, conversations.due, appointments.due]).toEqual(due);
  });

  it.each([
    ['stay in a usual week', {}, [5, 10, 1]],
    ['shrink in a week with two workdays', reminders({ vacation: { from: monday, to: wednesday } }), [2, 4, 1]],
    ['are none on vacation', reminders({ vacation: { from: monday, to: sunday } }), [0, 0, 0]],
    ['stay where no day is a workday', reminders({ workdays: [] }), [5, 10, 1]],
  ])('has goals that %s', (_, change, goals) => {
    const { value, conversations, appointments } = weekProgress(momentumSource(friday, {}, change));
    expect([value.goal, conversations.goal, appointments.goal]).toEqual(goals);
  });
});

describe('a week', () => {
  it.each(daysOfWeek(monday))('of %s begins on its Monday', (day) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it.each([
    ['over the end of a year', '2027-01-01', '2026-12-28'],
    ['over a leap day', '2028-03-05', '2028-02-28'],
    ['with a change of clocks', '2026-03-29', '2026-03-23'],
  ])('%s has seven days', (_, last, first) => {
    expect(mondayOf(last)).toBe(first);
    expect(daysOfWeek(first)).toContain(last);
  });
});
