import { describe, expect, it } from 'vitest';
import { nextReminder, type ReminderPlan, reminderTurn } from '@/lib/domain/reminders/next-reminder';
import type { ReminderLog, ShownReminder } from '@/lib/domain/reminders/reminder-log';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';

const settings: ReminderSettings = { ...defaultReminders, status: 'on' };
const plan: ReminderPlan = { settings, dayStart: 0, offsetAt: () => 0, doneDay: undefined };

/** Of Monday, 23 November 2026, in UTC. */
function clock(hour: number, minute = 0, dayOfMonth = 23): number {
  return Date.UTC(2026, 10, dayOfMonth, hour, minute);
}

function shown(change: Partial<ShownReminder> = {}): ShownReminder {
  return { day: '2026-11-23', window: 0, at: clock(9), ...change };
}

interface Story extends Partial<ReminderSettings> {
  readonly now: number;
  readonly log?: ReminderLog;
}

function next({ now, log = [], ...change }: Story): string | undefined {
  const reminder = nextReminder({ ...plan, settings: { ...settings, ...change } }, log, now);
  return reminder && `${new Date(reminder.at).toISOString().slice(5, 16)} ${reminder.window}`;
}

describe('the next reminder', () => {
  it.each<[string, string | undefined, Story]>([
    ['waits for its window', '11-23T09:00 0', { now: clock(8) }],
    ['is due at once while its window is open', '11-23T10:59 0', { now: clock(10, 59) }],
    ['is the second one when the first window is over', '11-23T15:00 1', { now: clock(11) }],
    ['is the second one when the first was shown', '11-23T15:00 1', { now: clock(10, 30), log: [shown()] }],
    [
      'is the second one when the first was put off',
      '11-23T15:00 1',
      { now: clock(10), log: [shown({ answer: 'later' })] },
    ],
    [
      'is tomorrow’s when the first was answered',
      '11-24T09:00 0',
      { now: clock(10), log: [shown({ answer: 'opened' })] },
    ],
    ['is tomorrow’s after the last window', '11-24T09:00 0', { now: clock(17) }],
    ['is Monday’s on a Friday evening', '11-30T09:00 0', { now: clock(17, 0, 27) }],
    ['keeps to other workdays', '11-29T09:00 0', { now: clock(9), workdays: [7] }],
    [
      'comes after the vacation',
      '11-26T09:00 0',
      { now: clock(9), vacation: { from: '2026-11-23', to: '2026-11-25' } },
    ],
    ['keeps out of the quiet hours', '11-23T10:00 0', { now: clock(9), quiet: { from: 8 * 60, to: 10 * 60 } }],
    ['keeps an hour’s distance', '11-23T15:40 1', { now: clock(15), log: [shown({ at: clock(14, 40) })] }],
    [
      'is not silenced by a clock that was set back',
      '11-23T09:00 0',
      { now: clock(9), log: [shown({ day: '2026-11-26', at: clock(9, 0, 26) })] },
    ],
    ['is none while they are off', undefined, { now: clock(9), status: 'off' }],
    ['is none without the permission', undefined, { now: clock(9), status: 'revoked' }],
    ['is none without a workday', undefined, { now: clock(9), workdays: [] }],
  ])('%s', (_, expected, story) => {
    expect(next(story)).toBe(expected);
  });

  it('is tomorrow’s on a day whose value was added', () => {
    const done = { ...plan, doneDay: '2026-11-23' };
    expect(nextReminder(done, [], clock(9))).toEqual({ day: '2026-11-24', window: 0, at: clock(9, 0, 24) });
  });

  it('belongs, before the member’s day begins, to the day before', () => {
    const owl = {
      ...settings,
      windows: [{ from: 60, to: 120 }, settings.windows[1]] as const,
      quiet: { from: 0, to: 0 },
    };
    const late = { ...plan, dayStart: 3, settings: owl };
    expect(nextReminder(late, [], clock(1, 0, 28))).toMatchObject({ day: '2026-11-27', at: clock(1, 0, 28) });
    expect(nextReminder(late, [], clock(1, 0, 23))).toMatchObject({ day: '2026-11-23', at: clock(15, 0, 23) });
  });
});

describe('a turn', () => {
  it('shows one reminder, with the log that has it and the time of the next', () => {
    expect(reminderTurn(plan, [], clock(9, 5))).toEqual({
      show: shown({ at: clock(9, 5) }),
      log: [shown({ at: clock(9, 5) })],
      wakeAt: clock(15),
    });
  });

  it('shows nothing the second time', () => {
    expect(reminderTurn(plan, [shown()], clock(9))).toEqual({ log: [shown()], wakeAt: clock(15) });
  });

  it('keeps the last 20 in the log', () => {
    const old = Array.from({ length: 20 }, (_, index) => shown({ day: `2026-01-${index + 10}`, at: index }));
    const { log } = reminderTurn(plan, old, clock(9));
    expect(log).toEqual([...old.slice(1), shown()]);
  });
});
