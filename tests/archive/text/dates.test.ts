import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, pacificFrom, utcFrom } from '@/lib/archive/text/dates';

const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

describe('a date of an export', () => {
  it.each([
    ['2025-03-01 10:20:30', '2025-03-01T10:20:30.000Z'],
    ['2021-06-15 16:37:00 UTC', '2021-06-15T16:37:00.000Z'],
    ['2022/03/21 18:14:15 UTC', '2022-03-21T18:14:15.000Z'],
    ['Wed Jun 16 06:56:05 UTC 2021', '2021-06-16T06:56:05.000Z'],
    ['2026-02-24 00:09', '2026-02-24T00:09:00.000Z'],
    ['2025-02-29 10:20:30', undefined],
    ['2025-03-01 24:00:00', undefined],
    ['3/1/2025 10:20', undefined],
    ['01.03.2025 10:20', undefined],
    ['', undefined],
  ])('%s is the moment %s', (text, moment) => {
    expect(iso(utcFrom(text))).toBe(moment);
  });

  it.each([
    ['3/20/24, 7:05 AM', '2024-03-20T14:05:00.000Z'],
    ['1/8/18, 6:14 AM', '2018-01-08T14:14:00.000Z'],
    ['09/25/25, 05:54 PM', '2025-09-26T00:54:00.000Z'],
    ['6/19/15, 10:16 AM', '2015-06-19T17:16:00.000Z'],
    ['12/31/24, 12:00 AM', '2024-12-31T08:00:00.000Z'],
    ['12/31/24, 12:00 PM', '2024-12-31T20:00:00.000Z'],
    ['3/20/24, 7:05\u202FAM', '2024-03-20T14:05:00.000Z'],
    ['3/20/2024, 7:05 AM', '2024-03-20T14:05:00.000Z'],
    ['20/3/24, 7:05 AM', undefined],
    ['2/30/24, 7:05 AM', undefined],
    ['3/20/24, 13:05 PM', undefined],
    ['3/20/24 19:05', undefined],
  ])('%s in California is the moment %s', (text, moment) => {
    expect(iso(pacificFrom(text))).toBe(moment);
  });

  it('is the first of two where the clock in California was set back', () => {
    expect(iso(pacificFrom('11/3/24, 1:30 AM'))).toBe('2024-11-03T08:30:00.000Z');
    expect(iso(pacificFrom('11/3/24, 12:59 AM'))).toBe('2024-11-03T07:59:00.000Z');
    expect(iso(pacificFrom('11/3/24, 2:00 AM'))).toBe('2024-11-03T10:00:00.000Z');
  });

  it('counts on where the clock in California was set forward', () => {
    expect(iso(pacificFrom('3/10/24, 1:59 AM'))).toBe('2024-03-10T09:59:00.000Z');
    expect(iso(pacificFrom('3/10/24, 2:30 AM'))).toBe('2024-03-10T10:30:00.000Z');
    expect(iso(pacificFrom('3/10/24, 3:00 AM'))).toBe('2024-03-10T10:00:00.000Z');
  });

  it('of California is read back as it was written, but for the hour that comes twice', () => {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/Los_Angeles',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(fc.integer({ min: 17_500_000, max: 30_000_000 }), (minute) => {
        const at = minute * 60_000;
        const found = pacificFrom(clock.format(at)) ?? Number.NaN;
        expect(clock.format(found)).toBe(clock.format(at));
        expect([0, -3_600_000]).toContain(found - at);
      }),
    );
  });

  it.each([
    ['17 Jun 2021', '2021-06-17'],
    ['03 Dec 2019', '2019-12-03'],
    ['2021-06-17', '2021-06-17'],
    ['31 Jun 2021', undefined],
    ['17.06.2021', undefined],
    ['17-Jun-21', undefined],
    ['', undefined],
  ])('%s is the day %s', (text, day) => {
    expect(dayFrom(text)).toBe(day);
  });
});
