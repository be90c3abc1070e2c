import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '@/lib/domain/reminders/badge';
import { isWithin } from '@/lib/domain/reminders/span';
import { defaultPreferences } from '@/lib/messaging/preferences';
import messages from '@/public/_locales/en/messages.json';

/**
 * The rules of humane notification that hold for the whole product. Those of single parts stand with them: one card, three
 * answers and the end of the day with the nudges, two a day and quiet hours with the reminders.
 */

const { badge, reminders, guide } = defaultPreferences;

describe('a member who chose nothing', () => {
  it('is never notified, and would not be in the evening, at night or on a weekend', () => {
    expect(reminders.status).toBe('off');
    expect(reminders.workdays).toEqual([1, 2, 3, 4, 5]);
    for (const hour of [18, 21, 0, 5, 8]) expect(isWithin(reminders.quiet, hour * 60), `${hour} h`).toBe(true);
    for (const window of reminders.windows) expect(isWithin(reminders.quiet, window.from)).toBe(false);
  });

  it('sees a dot on the icon at most, and nothing once value was added or on a rest day', () => {
    const open = { summary: undefined, health: {}, choice: badge, day: '2026-11-23', isRestDay: false } as const;
    const done = { day: open.day, today: { value: true, conversations: 0, appointments: 0 } };
    const shown = [open, { ...open, summary: done }, { ...open, isRestDay: true }].map(
      (standing) => badgeOf(standing).text,
    );
    expect(shown).toEqual(['•', '', '']);
  });

  it('has no streak to lose', () => {
    expect(guide.streak).toBe(false);
  });
});

describe('whatever is said', () => {
  const said = Object.entries(messages).map(([key, { message }]) => `${key}: ${message}`);

  it('hurries nobody, blames nobody and compares nobody with others', () => {
    const unkind =
      /\b(hurry|last chance|don[’']t lose|you lost|you failed|fall(ing|en)? behind|you are behind|you missed|streak is broken|other members|top performers|better than \w+ people)\b/i;
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((line) => unkind.test(line))).toEqual([]);
  });

  it('is said without exclamation marks', () => {
    expect(said.filter((line) => /\w!/.test(line))).toEqual([]);
  });
});

/** Alarm red, of `#rrggbb`: hardly any green or blue in it. */
function isRed(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red > 150 && Math.max(green, blue) < red / 2 && Math.abs(green - blue) < 40;
}

it('nothing on screen is red', () => {
  const folders = ['components', 'entrypoints', 'lib/overlay'];
  const sheets = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.css'));
  const colours = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/#[0-9a-f]{6}\b/gi)].map(([hex]) => hex),
  );
  expect(['#d00000', '#ff3b30'].every(isRed)).toBe(true);
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter(isRed)).toEqual([]);
});
