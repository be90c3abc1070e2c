import { describe, expect, it } from 'vitest';
import { isFaultless, reminderFaults } from '@/lib/domain/reminders/reminder-faults';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';

const none = { windows: [undefined, undefined], vacation: undefined };

function spanned(from: string, to: string) {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return { from: minutes(from), to: minutes(to) };
}

const morning = spanned('09:00', '11:00');

describe('reminders', () => {
  it.each<[string, Partial<ReminderSettings>, object]>([
    ['can be as they are at first', {}, none],
    [
      'cannot end where they begin',
      { windows: [spanned('09:00', '09:00'), morning] },
      { windows: ['backwards', undefined] },
    ],
    [
      'cannot end before they begin',
      { windows: [morning, spanned('17:00', '15:00')] },
      { windows: [undefined, 'backwards'] },
    ],
    [
      'cannot begin in the quiet hours',
      { windows: [spanned('08:00', '11:00'), morning] },
      { windows: ['quiet', undefined] },
    ],
    [
      'cannot end in the quiet hours',
      { windows: [morning, spanned('17:00', '18:01')] },
      { windows: [undefined, 'quiet'] },
    ],
    ['can touch the quiet hours', { windows: [spanned('08:30', '11:00'), spanned('17:00', '18:00')] }, none],
    ['cannot go round the quiet hours', { quiet: spanned('09:30', '10:00') }, { windows: ['quiet', undefined] }],
    [
      'can be at any time without quiet hours',
      { windows: [spanned('00:00', '08:00'), spanned('20:00', '23:59')], quiet: spanned('18:00', '18:00') },
      none,
    ],
    ['can be around a time without quiet hours', { quiet: spanned('10:00', '10:00') }, none],
    ['cannot overlap', { windows: [morning, spanned('10:59', '12:00')] }, { windows: [undefined, 'overlap'] }],
    [
      'cannot overlap the other way round',
      { windows: [spanned('10:00', '12:00'), morning] },
      { windows: [undefined, 'overlap'] },
    ],
    ['can follow one another', { windows: [morning, spanned('11:00', '12:00')] }, none],
    ['cannot rest backwards', { vacation: { from: '2026-12-24', to: '2026-12-23' } }, { vacation: 'backwards' }],
    ['can rest for one day', { vacation: { from: '2026-12-24', to: '2026-12-24' } }, none],
  ])('%s', (_, change, faults) => {
    const settings = { ...defaultReminders, ...change };
    expect(reminderFaults(settings)).toEqual({ ...none, ...faults });
    expect(isFaultless(settings)).toBe(faults === none);
  });
});
