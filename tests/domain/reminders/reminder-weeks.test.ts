import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFaultless } from '@/lib/domain/reminders/reminder-faults';
import type { ReminderSettings } from '@/lib/domain/reminders/reminder-settings';
import { faultsOf } from './rules';
import { days, hours, type Kill, minutes, simulate, type World } from './simulate';
import { clockChanges, localTime, zones } from './zones';

const length = 8 * days;
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: 0, max: length / minutes }).map((minute) => minute * minutes);
const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const span = fc.record({ from: minute, to: minute });

/** Any day of the year, every other time one at which clocks change. */
const beginning = fc.oneof(
  fc.integer({ min: 0, max: 350 }).map((day) => Date.UTC(2026, 0, 1) + day * days),
  fc.constantFrom(...zones.flatMap(clockChanges)).map((at) => at - 2 * days),
);

/** Two windows between 8:30 and 18:00, as a page saves them. */
const orderly = fc
  .uniqueArray(fc.integer({ min: 34, max: 72 }), { minLength: 4, maxLength: 4 })
  .map((quarters) => quarters.sort((one, other) => one - other).map((quarter) => quarter * 15))
  .map(
    ([a = 0, b = 0, c = 0, d = 0]) =>
      [
        { from: a, to: b },
        { from: c, to: d },
      ] as const,
  );

const ahead = span.filter(({ from, to }) => from < to);

/** Also windows and quiet hours such as no page would save. */
const settings: fc.Arbitrary<ReminderSettings> = fc.record({
  status: fc.constant('on' as const),
  windows: fc.oneof(orderly, fc.tuple(ahead, ahead)),
  quiet: fc.oneof(span, fc.constant({ from: 18 * 60, to: 8 * 60 + 30 })),
  workdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
});

const world: fc.Arbitrary<World> = fc
  .record({
    beginning,
    settings,
    dayStart: fc.constantFrom(0, 3, 5),
    home: zone,
    trips: fc.array(fc.record({ at: instant, zone }), { maxLength: 4 }),
    nights: fc.array(fc.record({ at: instant, length: fc.integer({ min: 1, max: 40 }) }), { maxLength: 7 }),
    starts: fc.array(instant, { maxLength: 40 }),
    losses: fc.array(instant, { maxLength: 3 }),
    vacation: fc.option(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }))),
    kills: fc.array(fc.constantFrom<Kill>(undefined, undefined, 'before-log', 'before-alarm', 'before-show'), {
      minLength: 1,
      maxLength: 7,
    }),
    answers: fc.array(fc.constantFrom(undefined, undefined, 'later' as const, 'opened' as const), { minLength: 1 }),
    valueTimes: fc.array(instant, { maxLength: 3 }),
  })
  .map((week) => {
    const from = week.beginning;
    const ordered = [...week.trips].sort((one, other) => one.at - other.at);
    const stays = [{ from, zone: week.home }, ...ordered.map((trip) => ({ from: from + trip.at, zone: trip.zone }))];
    const zoneOf = (at: number) => stays.findLast((stay) => stay.from <= at)?.zone ?? week.home;
    const [start = 0, more = 0] = week.vacation ?? [];
    const dayAt = (at: number) => localTime(at, zoneOf(at)).day;
    const vacation = week.vacation && { from: dayAt(from + start * days), to: dayAt(from + (start + more) * days) };
    const values = [...week.valueTimes].sort((one, other) => one - other).map((at) => from + at);
    return {
      from,
      to: from + length,
      settings: { ...week.settings, ...(vacation && { vacation }) },
      dayStart: week.dayStart,
      stays,
      sleeps: week.nights.map((night) => ({ from: from + night.at, to: from + night.at + night.length * hours })),
      starts: week.starts.map((at) => from + at),
      losses: week.losses.map((at) => from + at),
      values: new Map(values.map((at) => [localTime(at - week.dayStart * hours, zoneOf(at)).day, at])),
      kills: week.kills,
      answers: week.answers,
    };
  });

test('in 1,200 weeks of sleep, kills, lost alarms, travel and changing clocks, no reminder comes twice, where it may not, or a wake too late', () => {
  let shown = 0;
  let faultless = 0;
  fc.assert(
    fc.property(world, (week) => {
      const wakes = simulate(week);
      shown += wakes.filter((wake) => wake.shown).length;
      if (isFaultless(week.settings)) faultless += 1;
      expect(faultsOf(week, wakes)).toEqual([]);
    }),
    { numRuns: 1_200 },
  );
  // A simulation in which nothing is shown would prove nothing.
  expect(shown).toBeGreaterThan(1_000);
  expect(faultless).toBeGreaterThan(200);
}, 60_000);
