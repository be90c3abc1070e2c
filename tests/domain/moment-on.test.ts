import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '@/lib/domain/day';
import { momentOn } from '@/lib/domain/moment-on';

const now = { at: Date.UTC(2026, 10, 20, 15, 30), offset: -300 };

test('of today it is this very moment, of another day its noon by the same clock', () => {
  expect(momentOn('2026-11-20', now, 0)).toEqual(now);
  expect(momentOn('2026-11-18', now, 0)).toEqual({ at: Date.UTC(2026, 10, 18, 17), offset: -300 });
});

test('before the day begins, the day before is still today', () => {
  const night = { at: Date.UTC(2026, 10, 20, 2), offset: 0 };
  expect(momentOn('2026-11-19', night, 3)).toEqual(night);
  expect(momentOn('2026-11-20', night, 3)).toEqual({ at: Date.UTC(2026, 10, 20, 12), offset: 0 });
});

test('everywhere on earth, and wherever the day begins in the morning, it lies in that day', () => {
  const offset = fc.integer({ min: -840, max: 840 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 366 }), (east, dayStart, age) => {
      const here = { at: now.at, offset: east };
      const day = addDays(dayOf(here, dayStart), -age);
      expect(dayOf(momentOn(day, here, dayStart), dayStart)).toBe(day);
    }),
  );
});
