import { describe, expect, it } from 'vitest';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { faultsOf } from './rules';
import { days, hours, minutes, simulate, type Wake, type World } from './simulate';
import { localTime, type Zone, zones } from './zones';

const from = Date.UTC(2026, 0, 1, 12);
const to = Date.UTC(2026, 11, 30);
const settings = { ...defaultReminders, status: 'on' } as const;

/** A computer that is always on, at home, with nothing in its way. */
function quietYear(zone: Zone): World {
  const nothing = { sleeps: [], starts: [], losses: [], values: new Map(), kills: [undefined], answers: [undefined] };
  return { from, to, settings, dayStart: 0, stays: [{ from, zone }], ...nothing };
}

function shownIn(wakes: readonly Wake[]): readonly Wake[] {
  return wakes.filter(({ shown }) => shown);
}

/** Minutes since midnight at which they were shown. */
function minutesOf(wakes: readonly Wake[]): ReadonlySet<number> {
  return new Set(shownIn(wakes).map(({ at, zone }) => localTime(at, zone).minute));
}

/** Workdays whose windows lie wholly in the year. */
function workdaysIn(zone: Zone): number {
  const noons = Array.from({ length: 366 }, (_, index) => Date.UTC(2026, 0, 1, 12) + index * days);
  const whole = noons.filter((at) => at - 6 * hours > from + 24 * hours && at + 6 * hours < to - 24 * hours);
  return new Set(
    whole
      .map((at) => localTime(at, zone))
      .filter(({ weekday }) => !weekday.startsWith('S'))
      .map(({ day }) => day),
  ).size;
}

describe('in a year', () => {
  it.each(zones)('of %s, both reminders come on every workday, at the first minute of their windows', (zone) => {
    const world = quietYear(zone);
    const wakes = simulate(world);
    expect(faultsOf(world, wakes)).toEqual([]);
    expect(minutesOf(wakes)).toEqual(new Set([9 * 60, 15 * 60]));
    expect(Math.abs(shownIn(wakes).length - 2 * workdaysIn(zone))).toBeLessThanOrEqual(6);
  });

  it.each(zones)('of %s with windows at night and days that begin at 5, none is lost at a change of clocks', (zone) => {
    const night = { from: 2 * 60 + 15, to: 3 * 60 + 45 };
    const windows = [night, { from: 12 * 60, to: 13 * 60 }] as const;
    const owl = { ...settings, windows, quiet: { from: 0, to: 0 }, workdays: [1, 2, 3, 4, 5, 6, 7] };
    const world = { ...quietYear(zone), settings: owl, dayStart: 5 };
    const wakes = simulate(world);
    expect(faultsOf(world, wakes)).toEqual([]);
    const nights = shownIn(wakes).filter(({ shown }) => shown?.window === 0);
    expect(nights.length).toBeGreaterThanOrEqual(361);
    // At 2:15; where the clock jumps over it, at the minute to which it jumps.
    expect([...minutesOf(nights)].filter((minute) => ![135, 150, 180].includes(minute))).toEqual([]);
  });

  it('a laptop that is shut for one window shows nothing of it, and for two days nothing at all', () => {
    const monday = Date.UTC(2026, 5, 1);
    const morning = { from: monday + 6 * hours, to: monday + 12 * hours };
    const long = { from: monday + 31 * hours - 1, to: monday + 64 * hours };
    const world = { ...quietYear('Europe/Berlin'), sleeps: [morning, long] };
    const wakes = simulate(world);
    expect(faultsOf(world, wakes)).toEqual([]);
    const week = shownIn(wakes).filter(({ at }) => at >= monday && at < monday + 5 * days);
    expect(week.map(({ shown }) => `${shown?.day}/${shown?.window}`)).toEqual([
      '2026-06-01/1',
      '2026-06-04/0',
      '2026-06-04/1',
      '2026-06-05/0',
      '2026-06-05/1',
    ]);
  });

  it('a laptop that is opened within a window shows its reminder at that moment', () => {
    const monday = Date.UTC(2026, 5, 1);
    const sleeps = [{ from: monday, to: monday + 8.5 * hours }];
    const wakes = simulate({ ...quietYear('Europe/Berlin'), sleeps });
    expect(shownIn(wakes).find(({ at }) => at > monday)?.at).toBe(monday + 8.5 * hours);
  });

  it('an alarm that the browser forgets is made up for within the hour', () => {
    const losses = Array.from({ length: 300 }, (_, index) => from + index * (29 * hours + 7 * minutes));
    const world = { ...quietYear('America/New_York'), losses };
    const wakes = simulate(world);
    expect(faultsOf(world, wakes)).toEqual([]);
    const late = shownIn(wakes).map(
      ({ at, zone, shown }) => localTime(at, zone).minute - (shown?.window ? 15 : 9) * 60,
    );
    expect(Math.max(...late)).toBeLessThanOrEqual(60);
    expect(late.length).toBe(shownIn(simulate(quietYear('America/New_York'))).length);
  });

  it('a flight over the date line repeats no reminder of the day that comes twice', () => {
    const tuesday = Date.UTC(2026, 2, 9, 20); // 09:00 on Tuesday the 10th in Auckland.
    const stays = [
      { from, zone: 'Pacific/Auckland' as const },
      { from: tuesday + 10 * hours, zone: 'Pacific/Honolulu' as const },
    ];
    const world = { ...quietYear('Pacific/Auckland'), stays };
    const wakes = simulate(world);
    expect(faultsOf(world, wakes)).toEqual([]);
    const slots = shownIn(wakes).map(({ shown }) => `${shown?.day}/${shown?.window}`);
    expect(slots.filter((slot) => slot.startsWith('2026-03-10'))).toEqual(['2026-03-10/0', '2026-03-10/1']);
    expect(slots.filter((slot) => slot.startsWith('2026-03-11'))).toHaveLength(2);
  });

  it('a worker that is stopped between writing and showing never shows that reminder again', () => {
    const world = { ...quietYear('Europe/Berlin'), kills: ['before-show'] as const };
    expect(shownIn(simulate(world))).toEqual([]);
    const once = { ...world, kills: ['before-show', undefined] as const };
    expect(faultsOf(once, simulate(once))).toEqual([]);
  });
});
