import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, offsetOf } from '@/lib/domain/day';

describe('the day of a moment', () => {
  it.each([
    ['in Greenwich', '2026-05-20T00:00:00Z', { offset: 0, dayStart: 0, day: '2026-05-20' }],
    ['a moment before midnight', '2026-05-20T23:59:59.999Z', { offset: 0, dayStart: 0, day: '2026-05-20' }],
    ['late in the evening west of Greenwich', '2026-05-21T03:30:00Z', { offset: -420, dayStart: 0, day: '2026-05-20' }],
    ['early in the morning east of Greenwich', '2026-05-19T22:30:00Z', { offset: 120, dayStart: 0, day: '2026-05-20' }],
    ['with an offset of quarter hours', '2026-05-19T18:14:59Z', { offset: 345, dayStart: 0, day: '2026-05-19' }],
    [
      'with an offset of quarter hours, past midnight',
      '2026-05-19T18:15:00Z',
      { offset: 345, dayStart: 0, day: '2026-05-20' },
    ],
    ['at the east end of the world', '2026-05-20T10:00:00Z', { offset: 840, dayStart: 0, day: '2026-05-21' }],
    ['at the west end of the world', '2026-05-20T11:59:00Z', { offset: -720, dayStart: 0, day: '2026-05-19' }],
    ['on the last evening of a year', '2027-01-01T04:59:59Z', { offset: -300, dayStart: 0, day: '2026-12-31' }],
    ['on the first morning of a year', '2026-12-31T15:00:00Z', { offset: 540, dayStart: 0, day: '2027-01-01' }],
    ['on a leap day', '2028-02-28T23:00:00Z', { offset: 60, dayStart: 0, day: '2028-02-29' }],
    ['a moment before the day starts at three', '2026-05-20T02:59:59Z', { offset: 0, dayStart: 3, day: '2026-05-19' }],
    ['when the day starts at three', '2026-05-20T03:00:00Z', { offset: 0, dayStart: 3, day: '2026-05-20' }],
    [
      'before a late start of the first day of a year',
      '2027-01-01T04:00:00Z',
      { offset: -60, dayStart: 4, day: '2026-12-31' },
    ],
    ['a moment before clocks go forward', '2026-03-29T00:59:59Z', { offset: 60, dayStart: 3, day: '2026-03-28' }],
    ['after clocks went forward, at three', '2026-03-29T01:00:00Z', { offset: 120, dayStart: 3, day: '2026-03-29' }],
    [
      'in the first of two hours between two and three',
      '2026-10-25T00:30:00Z',
      { offset: 120, dayStart: 3, day: '2026-10-24' },
    ],
    [
      'in the second of two hours between two and three',
      '2026-10-25T01:30:00Z',
      { offset: 60, dayStart: 3, day: '2026-10-24' },
    ],
    ['at three after clocks went back', '2026-10-25T02:00:00Z', { offset: 60, dayStart: 3, day: '2026-10-25' }],
    [
      'in Samoa before the day that was skipped',
      '2011-12-30T09:59:59Z',
      { offset: -600, dayStart: 0, day: '2011-12-29' },
    ],
    [
      'in Samoa after the day that was skipped',
      '2011-12-30T10:00:00Z',
      { offset: 840, dayStart: 0, day: '2011-12-31' },
    ],
  ])('%s (%s) is %o', (_, moment, { offset, dayStart, day }) => {
    expect(dayOf({ at: Date.parse(moment), offset }, dayStart)).toBe(day);
  });

  it('starts at midnight when nothing else is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -720, max: 840 }), (at, offset) => {
        expect(dayOf({ at, offset })).toBe(dayOf({ at, offset }, 0));
      }),
    );
  });

  it('comes never before the day of an earlier moment under the same clock', () => {
    const moment = fc.record({ at: fc.integer({ min: 0, max: 4e12 }), offset: fc.integer({ min: -720, max: 840 }) });
    fc.assert(
      fc.property(moment, fc.nat(1e11), fc.nat(23), ({ at, offset }, later, dayStart) => {
        const first = dayOf({ at, offset }, dayStart);
        expect(dayOf({ at: at + later, offset }, dayStart) >= first).toBe(true);
      }),
    );
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2026-05-20', 0, '2026-05-20'],
    ['2026-05-20', 1, '2026-05-21'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-05-20', -89, '2026-02-20'],
  ])('%s and %i days more is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it('that are counted between two days lead from the one to the other', () => {
    const count = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(count, count, (start, length) => {
        const from = addDays('2026-05-20', start);
        const to = addDays(from, length);
        expect(daysBetween(from, to)).toBe(length);
        expect(addDays(to, -length)).toBe(from);
      }),
    );
  });
});

describe('the offset of a clock', () => {
  it('is minutes east of UTC, and never minus zero', () => {
    const clock = (behind: number): Date => Object.assign(new Date(0), { getTimezoneOffset: () => behind });
    expect(offsetOf(clock(-120))).toBe(120);
    expect(offsetOf(clock(300))).toBe(-300);
    expect(Object.is(offsetOf(clock(0)), 0)).toBe(true);
  });

  it('gives the day that the clock itself shows', () => {
    const date = new Date(2026, 2, 29, 23, 30);
    const shown = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    expect(dayOf({ at: date.getTime(), offset: offsetOf(date) })).toBe(shown.join('-'));
  });
});
