import { describe, expect, it } from 'vitest';
import { badgeOf } from '@/lib/domain/reminders/badge';

const day = '2026-11-23';
const nothing = { value: false, conversations: 0, appointments: 0 };
const some = { value: false, conversations: 3, appointments: 0 };
const all = { value: true, conversations: 3, appointments: 1 };
const broken = { comment: { state: 'uncounted', since: day }, reaction: { state: 'working', last: day } } as const;

const standing = { summary: { day, today: some }, health: {}, choice: 'dot', day, isRestDay: false } as const;

describe('the icon', () => {
  it.each<[string, Partial<Parameters<typeof badgeOf>[0]>, string]>([
    ['has a dot while today’s value is open', {}, '•'],
    ['has none when it was added', { summary: { day, today: { ...nothing, value: true } } }, ''],
    ['has a dot on a new day of which nothing is known yet', { summary: { day: '2026-11-22', today: all } }, '•'],
    ['has a dot before anything was published', { summary: undefined }, '•'],
    ['has none on a rest day', { isRestDay: true }, ''],
    ['has none when the member wants none', { choice: 'off' }, ''],
    ['counts all three measures that are open', { choice: 'open', summary: { day, today: nothing } }, '3'],
    ['counts two when there was a conversation', { choice: 'open' }, '2'],
    [
      'counts one when only the appointment is left',
      { choice: 'open', summary: { day, today: { ...all, appointments: 0 } } },
      '1',
    ],
    ['says nothing when none is open', { choice: 'open', summary: { day, today: all } }, ''],
    ['says nothing of them on a rest day', { choice: 'open', isRestDay: true }, ''],
    ['warns when something is not counted any more', { health: broken }, '!'],
    [
      'warns though all is done, and on a rest day',
      { choice: 'open', health: broken, isRestDay: true, summary: { day, today: all } },
      '!',
    ],
    ['does not warn when the member wants no mark at all', { health: broken, choice: 'off' }, ''],
    ['does not warn of what is counted in part', { health: { follow: { state: 'untold', since: day } } }, '•'],
  ])('%s', (_, change, text) => {
    expect(badgeOf({ ...standing, ...change }).text).toBe(text);
  });

  it('knows for its tooltip how today stands and how much is not counted, whatever the member wants to see', () => {
    expect(badgeOf({ ...standing, health: broken, choice: 'off' })).toEqual({ text: '', today: some, uncounted: 1 });
    expect(badgeOf({ ...standing, day: '2026-11-24' }).today).toEqual(nothing);
  });
});
