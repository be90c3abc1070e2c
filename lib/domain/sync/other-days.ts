import { sensedKinds } from '@/lib/domain/activity';
import { addDays, daysBetween } from '@/lib/domain/day';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { type DaySums, daySumsOf, sumsWithout, tallyFrom } from './day-sums';
import type { SyncSpan } from './register-content';
import { addSums, type Sums } from './sync-codes';

/**
 * What other devices did and nothing here tells yet. What came here in a file (an export of LinkedIn, a backup) may be
 * the very same deeds, and nobody can tell: so of the two, the larger counts, and nothing ever counts twice.
 * @param elsewhere what came here in a file.
 */
export function spansNewHere(spans: readonly SyncSpan[], elsewhere: DaySums): readonly SyncSpan[] {
  return spans
    .map((span) => ({ ...span, sums: sumsWithout(span.sums, sumsBetween(elsewhere, span)) }))
    .filter(({ sums }) => Object.keys(sums).length > 0);
}

/** Which tallies are wanted: both days are included. */
export interface Wanted {
  readonly account: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The tallies of an account with what other devices did. Value counts once a day, whoever says so. Of a span that is
 * longer than a day only the sum is known: it stands on its middle day, or on the last one that is wanted.
 * @param tallies of the days that are wanted.
 */
export function withOtherDevices(
  tallies: readonly Tally[],
  spans: readonly SyncSpan[],
  { account, from, to }: Wanted,
): readonly Tally[] {
  const days = new Map(tallies.map((tally) => [tally.day, tally]));
  for (const span of spans) {
    const day = dayFor(span, to);
    if (from <= day && day <= to) days.set(day, tallyWithSums(days.get(day) ?? emptyTally(account, day), span.sums));
  }
  return [...days.values()];
}

/** The first day on which another device counted anything on LinkedIn; undefined where none did. */
export function firstDayOfOthers(spans: readonly SyncSpan[]): string | undefined {
  const counted = spans.filter(({ sums }) => sensedKinds.some((kind) => sums[kind]));
  return counted.map(({ from }) => from).sort()[0];
}

function dayFor({ from, to }: SyncSpan, last: string): string {
  if (from === to) return from;
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  return from <= last && middle > last ? last : middle;
}

function tallyWithSums(tally: Tally, sums: Sums): Tally {
  const [mine = {}] = daySumsOf([tally]).values();
  const { value: _, ...sum } = addSums([mine, sums]);
  const isValueDay = Boolean(mine.value ?? sums.value);
  return { ...tally, ...tallyFrom(tally, { ...sum, ...(isValueDay && { value: 1 }) }) };
}

function sumsBetween(days: DaySums, { from, to }: SyncSpan): Sums | undefined {
  if (from === to) return days.get(from);
  return addSums([...days].flatMap(([day, sums]) => (from <= day && day <= to ? [sums] : [])));
}
