import { describe, expect, it } from 'vitest';
import { rememberVacation } from '@/lib/domain/reminders/past-vacations';
import { defaultReminders, isWorkday, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';

const today = '2026-11-23';
const august = { from: '2026-08-03', to: '2026-08-14' };
const running = { from: '2026-11-16', to: '2026-11-27' };
const christmas = { from: '2026-12-24', to: '2027-01-01' };

function on(vacation: ReminderSettings['vacation'], past?: ReminderSettings['past']): ReminderSettings {
  return { ...defaultReminders, vacation, past };
}

describe('vacations', () => {
  it.each<[string, ReminderSettings, ReminderSettings, ReminderSettings['past']]>([
    ['that are over stay days off when the next one is entered', on(august), on(christmas), [august]],
    ['that are over stay days off when they are removed', on(august), on(undefined), [august]],
    ['that still run stay days off up to yesterday', on(running), on(undefined), [{ ...running, to: '2026-11-22' }]],
    [
      'that still run need no memory when they are made longer',
      on(running),
      on({ ...running, to: '2026-12-04' }),
      undefined,
    ],
    ['to come leave nothing when they are removed', on(christmas), on(undefined), undefined],
    ['that begin today leave nothing either', on({ from: today, to: today }), on(undefined), undefined],
    ['that were left as they are need no memory', on(august, [running]), on(august, [running]), [running]],
  ])('%s', (...[, before, after, past]) => {
    expect(rememberVacation(before, after, today).past).toEqual(past);
  });

  it('of the last times are known, the oldest let go', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      from: `2020-01-${index + 10}`,
      to: `2020-01-${index + 10}`,
    }));
    expect(rememberVacation(on(august, many), on(undefined, many), today).past).toEqual([...many.slice(1), august]);
  });

  it('make no workday of their days, past and present', () => {
    const settings = on(running, [august]);
    const days = ['2026-08-02', '2026-08-03', '2026-08-14', '2026-08-17', '2026-11-16', '2026-11-27', '2026-11-30'];
    expect(days.filter((day) => isWorkday(settings, day))).toEqual(['2026-08-17', '2026-11-30']);
  });
});
