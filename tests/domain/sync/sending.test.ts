import { describe, expect, it } from 'vitest';
import { activityKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { type Bounds, planSending } from '@/lib/domain/sync/sending';
import { roomOf } from '@/lib/domain/sync/sync-limits';
import { emptyTally } from '@/lib/domain/tally';

const device = 'aaaaaaaa';
const tallies = [{ ...emptyTally('default', '2026-05-19'), counts: { comment: 2 } }];
const own = { device, tallies, said: [], today: '2026-05-20' };
const wanted = { [`days:${device}:0`]: '1|2605.1.d..jD2' };

const whole: Bounds = { part: 1, known: [] };

/** So many bytes of somebody else. */
const filled = (bytes: number) => ({ other: 'x'.repeat(bytes - 11) });

describe('what a device writes', () => {
  it('is what has changed, and nothing when nothing has', () => {
    expect(planSending({}, own, whole).steps).toEqual([{ set: wanted }]);
    expect(planSending(wanted, own, whole).steps).toEqual([]);
  });

  it('takes away its own entries that it needs no more, after the new ones are there', () => {
    const items = { [`days:${device}:1`]: '1|2601.1.d..1D', 'days:bbbbbbbb:1': '1|', other: 1 };
    expect(planSending(items, own, whole).steps).toEqual([{ set: wanted }, { remove: [`days:${device}:1`] }]);
  });

  it('comes after what it takes away where there is no room for both', () => {
    const full = { ...filled(98_304), [`days:${device}:1`]: 'x'.repeat(4_060) };
    expect(roomOf(full).bytes).toBeGreaterThan(102_380);
    expect(planSending(full, own, whole).steps).toEqual([{ remove: [`days:${device}:1`] }, { set: wanted }]);
  });

  it('is nothing where others have left no room, and said so', () => {
    expect(planSending(filled(98_304), own, whole)).toMatchObject({ steps: [], wanted: { leftOut: '2026-12-31' } });
  });

  it('leaves room for those that were seen before and made way', () => {
    const tallies = Array.from({ length: 1_400 }, (_, age) => ({
      ...emptyTally('default', addDays('2026-05-20', -age)),
      counts: Object.fromEntries(activityKinds.map((kind) => [kind, 40 + age])),
    }));
    const known = Array.from({ length: 14 }, (_, place) => `${place}`.padStart(8, 'b'));
    const bytes = (bounds: Bounds) => roomOf(planSending({}, { ...own, tallies }, bounds).wanted.items).bytes;
    expect(bytes(whole)).toBeGreaterThan(98_304 / 16);
    expect(bytes({ ...whole, known })).toBeLessThanOrEqual(98_304 / 16);
  });

  it('is less where the browser refused it', () => {
    const days = Array.from({ length: 28 }, (_, index) => `2026-05-${String(index + 1).padStart(2, '0')}`);
    const busy = days.map((day, index) => ({ ...emptyTally('default', day), counts: { comment: index + 1 } }));
    const sizes = [1, 0.01, 0.002].map(
      (part) => roomOf(planSending({}, { ...own, tallies: busy }, { part, known: [] }).wanted.items).bytes,
    );
    expect(sizes).toEqual([sizes[0], ...sizes.slice(1).sort((one, other) => other - one)]);
    expect(sizes[1]).toBeLessThanOrEqual(245);
    expect(sizes[2]).toBeLessThanOrEqual(49);
  });
});
