import { describe, expect, it } from 'vitest';
import { activityKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import { ownItems } from '@/lib/domain/sync/own-items';
import { ownRegisters, plans } from '@/lib/domain/sync/own-registers';
import { joinRegisters } from '@/lib/domain/sync/register';
import { addSums } from '@/lib/domain/sync/sync-codes';
import { readItems } from '@/lib/domain/sync/sync-items';
import { roomOf, shareOf, syncLimits } from '@/lib/domain/sync/sync-limits';
import { emptyTally, type Tally } from '@/lib/domain/tally';

const device = 'aaaaaaaa';
const today = '2026-05-20';
const empty = { bytes: 0, items: 0 };

/** Every kind on every day of five years: more than anybody does. */
const fiveYears: readonly Tally[] = Array.from({ length: 5 * 365 }, (_, age) => ({
  ...emptyTally('default', addDays(today, -age)),
  counts: Object.fromEntries(activityKinds.map((kind, place) => [kind, 1 + ((age * 7 + place * 13) % 60)])),
  outside: age % 40,
  notes: age % 9,
  threads: age % 17,
}));

const own = { device, tallies: fiveYears, said: [], today };

const totalOf = (tallies: readonly Tally[]) =>
  addSums(tallies.map(({ counts, outside, notes, threads }) => ({ ...counts, value: 0, outside, notes, threads })));

const spansIn = (items: Readonly<Record<string, unknown>>) =>
  mergedSpans(joinRegisters(new Map(), readItems(items).registers));

describe('five years of a device', () => {
  it('have their days for three months and their weeks for a year, with three devices of which all do everything', () => {
    const share = shareOf({ devices: 3, mine: empty, others: empty });
    const { items, plan } = ownItems(own, share);
    expect(plan).toBe(0);
    expect(roomOf(items).bytes * 3).toBeLessThan(syncLimits.bytes);
    const spans = spansIn(items);
    expect(spans.filter(({ from, to }) => from === to && from > addDays(today, -90)).length).toBe(90);
    expect(spans.some(({ from, to }) => from < addDays(today, -364) && from.slice(8) === '01' && to > from)).toBe(true);
  });

  it.each([30_000, 16_000, 12_000, 8_000, 6_000, 4_000, 2_500, 1_500, 900])(
    'fit into %i bytes, with all sums as they are',
    (bytes) => {
      const { items, leftOut } = ownItems(own, { bytes, items: 480 });
      expect(leftOut).toBeUndefined();
      expect(roomOf(items).bytes).toBeLessThanOrEqual(bytes);
      const { value: _, ...sums } = addSums(spansIn(items).map((span) => span.sums));
      const { value: __, ...truth } = totalOf(fiveYears);
      expect(sums).toEqual(truth);
    },
  );

  it('lose their oldest years where there is hardly any room, and are nothing where there is none', () => {
    const { items, leftOut } = ownItems(own, { bytes: 300, items: 480 });
    expect(roomOf(items).bytes).toBeLessThanOrEqual(300);
    expect(leftOut).toMatch(/^202[1-5]-12-31$/);
    expect(spansIn(items).at(-1)?.to).toBe('2026-12-31');
    expect(ownItems(own, empty)).toMatchObject({ items: {}, leftOut: '2026-12-31' });
  });

  it('are in no entry that is larger than a browser takes', () => {
    const monstrous = fiveYears.map((tally) => ({
      ...tally,
      counts: Object.fromEntries(activityKinds.map((kind) => [kind, Number.MAX_SAFE_INTEGER])),
    }));
    const { items } = ownItems({ ...own, tallies: monstrous }, { bytes: 98_304, items: 480 });
    for (const [key, value] of Object.entries(items)) {
      expect(key.length + JSON.stringify(value).length).toBeLessThanOrEqual(syncLimits.itemBytes);
    }
  });
});

describe('a register', () => {
  const [plan = { days: 90, weeks: 365, months: 9999 }] = plans;
  const day = (date: string, comment: number) => ({ ...emptyTally('default', date), counts: { comment } });
  const before = ownRegisters({ ...own, tallies: [day('2026-05-01', 1), day('2026-04-01', 1)] }, plan);

  it('keeps its sequence while it says the same, and gets the next when it does not', () => {
    const tallies = [day('2026-05-01', 2), day('2026-04-01', 1)];
    const after = ownRegisters({ ...own, tallies, said: before }, plan);
    expect(after.map(({ span, sequence }) => [span, sequence])).toEqual([
      ['2605', 2],
      ['2604', 1],
    ]);
  });

  it('of a month that has lost its days says so', () => {
    const after = ownRegisters({ ...own, tallies: [day('2026-05-01', 1)], said: before }, plan);
    expect(after.find(({ span }) => span === '2604')).toMatchObject({ sequence: 2, content: 'm..' });
  });

  it('is not made of days that only a wrong clock can name', () => {
    expect(ownRegisters({ ...own, tallies: [day('1970-01-01', 1), day('2100-01-01', 1)] }, plan)).toEqual([]);
  });

  it('of a year that is told by month again is newer than the year', () => {
    const years = ownRegisters({ ...own, tallies: [day('2024-05-01', 1)] }, { days: 0, weeks: 0, months: 0 });
    const months = ownRegisters({ ...own, tallies: [day('2024-05-01', 1)], said: years }, plan);
    expect(years.map(({ span, sequence }) => [span, sequence])).toEqual([['24', 1]]);
    expect(months.map(({ span, sequence }) => [span, sequence])).toEqual([['2405', 2]]);
  });
});
