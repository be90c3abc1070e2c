import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { logWith } from '@/lib/domain/nudges/nudge-log';
import { type SummarySource, summarise } from '@/lib/domain/summarise';
import { unchosen } from './chosen';
import { idsOf } from './nudges/choices';
import { readBefore } from './readings';
import { dayBefore, tallyBefore, today } from './tallies';

const source: SummarySource = {
  ...unchosen,
  account: 'default',
  day: today,
  now: Date.UTC(2026, 4, 20, 9),
  startedDay: dayBefore(30),
  tallies: [],
  seenKinds: new Set(sensedKinds),
};

describe('what the summary says to guide', () => {
  it('has no guide where the member wants none, and help where it is wanted', () => {
    const guided = (choice: Partial<SummarySource['choice']>, rest: Partial<SummarySource> = {}) =>
      summarise({ ...source, ...rest, choice: { ...source.choice, ...choice } }).guide;
    const idsIn = (guide: ReturnType<typeof guided>) => guide && idsOf(guide);
    expect(guided({ isOn: false })).toBeUndefined();
    const lastPostAt = source.now - 600_000;
    expect(idsIn(guided({ postHelp: true }, { lastPostAt }))).toContain('I05');
    expect(idsIn(guided({ postHelp: false }, { lastPostAt }))).not.toContain('I05');
    expect(idsIn(guided({ postHelp: true }))).not.toContain('I05');
  });

  it.each([
    [13, addDays(today, 2), false],
    [14, addDays(today, 2), true],
    [14, addDays(today, 1), false],
  ])('looks back on the week at hour %i of %s: %o', (hour, day, isProposed) => {
    const { guide } = summarise({ ...source, hour, day });
    expect(guide?.card?.id === 'C08').toBe(isProposed);
  });

  it('proposes nothing that was answered, until the answer is taken back', () => {
    const { guide } = summarise(source);
    const rule = guide?.card?.id ?? 'C07';
    const answered = logWith({}, { rule, is: 'next-week', at: source.now, day: today });
    expect(idsOf(summarise({ ...source, log: answered }).guide ?? { spare: [] })).not.toContain(rule);
    const undone = logWith(answered, { rule, is: 'undo', at: source.now, day: today });
    expect(summarise({ ...source, log: undone }).guide).toEqual(guide);
  });

  it('knows how invitations stand, and whom the member looked for and at this week', () => {
    const tallies = [
      tallyBefore(0, { invite: 12, 'profile-view': 4, 'people-search': 1 }, { outside: 3 }),
      tallyBefore(6, { invite: 8, 'profile-view': 2 }),
      tallyBefore(7, { invite: 90, 'profile-view': 50, 'people-search': 9 }),
    ];
    const { invitations, viewedInWeek } = summarise({ ...source, tallies });
    expect(invitations).toMatchObject({ sentInWeek: 20, advice: 'slow' });
    expect(viewedInWeek).toEqual({ profiles: 6, outside: 3, searches: 1 });
  });

  it('has the momentum of the goals and workdays that were chosen', () => {
    const tallies = [1, 2].map((age) => tallyBefore(age, { value: 1 }));
    const goals = { value: 3, conversations: 7, appointments: 2 };
    const { momentum } = summarise({ ...source, tallies, goals });
    expect(momentum.week.value).toMatchObject({ done: 2, goal: 3 });
    expect(momentum.streak).toBe(2);
  });

  it('names the newest number that was read from LinkedIn, and nothing that was typed', () => {
    const older = readBefore(2, { connections: 500 });
    const newest = readBefore(1, { followers: 900 }).map((row) => ({ ...row, source: 'live', at: source.now - 5 }));
    const typed = readBefore(0, { endorsements: 3 }).map((row) => ({ ...row, source: 'manual', at: source.now }));
    const readings = [...newest, ...older, ...typed];
    expect(summarise({ ...source, readings }).lastReading).toEqual({
      metric: 'followers',
      value: 900,
      at: source.now - 5,
    });
    expect(summarise({ ...source, readings: typed })).not.toHaveProperty('lastReading');
  });
});
