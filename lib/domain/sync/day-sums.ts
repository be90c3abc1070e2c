import { emptyTally, type Tally } from '@/lib/domain/tally';
import { contentOf, spansOf } from './register-content';
import type { Sums } from './sync-codes';

/** The sums of each day. */
export type DaySums = ReadonlyMap<string, Sums>;

/** What the tallies of one account say of each day. */
export function daySumsOf(tallies: readonly Tally[]): DaySums {
  return new Map(
    tallies.map(({ day, counts, outside, notes, threads }) => [day, { ...counts, outside, notes, threads }]),
  );
}

/** A tally that says so. */
export function tallyFrom({ account, day }: Pick<Tally, 'account' | 'day'>, sums: Sums): Tally {
  const { outside = 0, notes = 0, threads = 0, ...counts } = sums;
  return { ...emptyTally(account, day), counts, outside, notes, threads };
}

/** What is in `sums` and not in `part`; nothing falls below zero, and what is zero is left out. */
export function sumsWithout(sums: Sums, part: Sums | undefined): Sums {
  const known: Readonly<Record<string, number>> = part ?? {};
  const left = Object.entries(sums).map(([field, amount]) => [field, amount - (known[field] ?? 0)] as const);
  return Object.fromEntries(left.filter(([, amount]) => amount > 0));
}

/** The same day by day; days of which nothing is left are left out. */
export function daysWithout(days: DaySums, part: DaySums): DaySums {
  const left = [...days].map(([day, sums]) => [day, sumsWithout(sums, part.get(day))] as const);
  return new Map(left.filter(([, sums]) => Object.keys(sums).length > 0));
}

/** Days as they are kept: of each month (`YYMM`) the content of a register. Days outside 2000 to 2099 are left out. */
export function packDays(days: DaySums): Readonly<Record<string, string>> {
  const tallies = [...days].map(([day, sums]) => tallyFrom({ account: '', day }, sums));
  const known = tallies.filter(({ day }) => day.startsWith('20'));
  const months = Map.groupBy(known, ({ day }) => day.slice(2, 4) + day.slice(5, 7));
  return Object.fromEntries([...months].map(([month, rows]) => [month, contentOf('d', rows)]));
}

/** The days of what {@link packDays} made; months that are none are left out. */
export function unpackDays(months: Readonly<Record<string, string>>): DaySums {
  const days = new Map<string, Sums>();
  for (const [span, content] of Object.entries(months)) {
    if (!/^\d\d(0[1-9]|1[0-2])$/.test(span)) continue;
    // Value stands beside the other sums of its day.
    const spans = spansOf({ device: '', sequence: 0, span, content });
    for (const { from, sums } of spans) days.set(from, { ...days.get(from), ...sums });
  }
  return days;
}
