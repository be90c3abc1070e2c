import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextReminder } from '@/lib/domain/reminders/next-reminder';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';
import type { Span } from '@/lib/domain/reminders/span';
import { openSlot } from './rules';
import { days, minutes } from './simulate';
import { clockChanges, offsetIn, zones } from './zones';

const settings: ReminderSettings = { ...defaultReminders, status: 'on' };
const zone = fc.constantFrom(...zones);
const minute = fc.integer({ min: 0, max: 1439 });
const span = fc.record({ from: minute, to: minute });

/** The first minute that the rules allow, found by trying every one. */
function firstMinute(
  rules: { settings: ReminderSettings; dayStart: number },
  from: number,
  where: (typeof zones)[number],
) {
  for (let at = from; at < from + 3 * days; at += minutes) {
    const slot = openSlot(rules, at, where);
    if (slot) return { slot, at };
  }
  return undefined;
}

/** From 2:59 in Berlin the clock goes back to 2:00, and the window until 2:01 is open once more. */
const reopenedByTheClock = {
  where: 'Europe/Berlin' as const,
  from: Date.UTC(2026, 9, 25, 0, 59),
  windows: [
    { from: 0, to: 0 },
    { from: 0, to: 121 },
  ] as [Span, Span],
  quiet: { from: 0, to: 0 },
  dayStart: 0 as const,
};

it('the next reminder is at the first minute that is allowed, also where clocks change', () => {
  const around = zone.chain((where) =>
    fc.record({
      where: fc.constant(where),
      from: fc
        .tuple(fc.constantFrom(Date.UTC(2026, 6, 1), ...clockChanges(where)), fc.integer({ min: -2_000, max: 200 }))
        .map(([at, shift]) => at + shift * minutes),
      windows: fc.tuple(span, span),
      quiet: span,
      dayStart: fc.constantFrom(0, 3),
    }),
  );
  fc.assert(
    fc.property(around, ({ where, from, windows, quiet, dayStart }) => {
      const rules = { settings: { ...settings, windows, quiet, workdays: [1, 3, 5, 6, 7] }, dayStart };
      const found = nextReminder({ ...rules, offsetAt: offsetIn(where), doneDay: undefined }, [], from);
      const near = found && found.at < from + 3 * days ? found : undefined;
      expect(near && { slot: `${near.day}/${near.window}`, at: near.at }).toEqual(firstMinute(rules, from, where));
    }),
    { numRuns: 1_000, examples: [[reopenedByTheClock]] },
  );
}, 60_000);
