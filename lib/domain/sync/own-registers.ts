import { daysBetween } from '@/lib/domain/day';
import type { Tally } from '@/lib/domain/tally';
import { isYear, type Register, validRegisters } from './register';
import { contentOf, type Detail, emptyContent, lastDayOf } from './register-content';

/**
 * How long what is told apart, in days since the last day of the month, or of the year for `months`. Beyond `months`
 * only the year is left.
 */
export interface Plan {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

const always = Number.POSITIVE_INFINITY;
const never = Number.NEGATIVE_INFINITY;

/**
 * From the most detailed to the least; a device takes the first that fits into its room. Sums of every kind, of views
 * outside the network, notes and threads are exact in all of them; what is lost is on which day they fell.
 *
 * 1. days for 90 days, then weeks for a year, then months: what five years of three devices get, with room to spare;
 * 2. days for 60 days, weeks for nine months;
 * 3. days for 30 days, weeks for half a year;
 * 4. days for 30 days, weeks for three months; only years from three years on;
 * 5. days for two weeks, weeks for two months; only years from two years on;
 * 6. days for a week, weeks for a month; only years from one year on;
 * 7. the months of this year, and years;
 * 8. years.
 *
 * A value day counts once, so the days of it are kept as well; of years only their number.
 */
export const plans: readonly Plan[] = [
  { days: 90, weeks: 365, months: always },
  { days: 60, weeks: 270, months: always },
  { days: 30, weeks: 180, months: always },
  { days: 30, weeks: 90, months: 3 * 365 },
  { days: 14, weeks: 60, months: 2 * 365 },
  { days: 7, weeks: 30, months: 365 },
  { days: never, weeks: never, months: 0 },
  { days: never, weeks: never, months: never },
];

/** What one device has to say. */
export interface OwnDays {
  readonly device: string;
  /** Of one account; only what this installation itself counted. At most one of each day. */
  readonly tallies: readonly Tally[];
  /** What the device said before, as far as it is known: it tells what has changed. */
  readonly said: readonly Register[];
  readonly today: string;
}

/**
 * The registers of a device under a plan. One that says the same as before keeps its sequence; all others get the next.
 * A month that has lost its days is said to be empty: silence would leave the old one standing elsewhere. Days outside
 * 2000 to 2099 come of a wrong clock and stay where they are.
 */
export function ownRegisters({ device, tallies, said, today }: OwnDays, plan: Plan): readonly Register[] {
  const byYear = groupBy(
    tallies.filter(({ day }) => day.startsWith('20')),
    ({ day }) => day.slice(2, 4),
  );
  const saidOf = groupBy(said, ({ span }) => span.slice(0, 2));
  const years = [...new Set([...byYear.keys(), ...saidOf.keys()])];
  const contents = years.flatMap((year) => {
    const spans = (saidOf.get(year) ?? []).map(({ span }) => span);
    return contentsOf({ year, tallies: byYear.get(year) ?? [], said: spans }, { plan, today });
  });
  const valid = new Map(validRegisters(new Map(said.map((one) => [`${device} ${one.span}`, one]))).map(pairOf));
  const next = 1 + said.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  return contents.map(([span, content]) => {
    const before = valid.get(span);
    return { device, span, content, sequence: before?.content === content ? before.sequence : next };
  });
}

interface Year {
  readonly year: string;
  readonly tallies: readonly Tally[];
  /** Spans of it that the device spoke of before. */
  readonly said: readonly string[];
}

type Contents = readonly (readonly [span: string, content: string])[];

function contentsOf(
  { year, tallies, said }: Year,
  { plan, today }: { readonly plan: Plan; readonly today: string },
): Contents {
  if (tallies.length === 0 && said.includes(year)) return [[year, emptyContent(year)]];
  if (ageOf(year, today) >= plan.months) return [[year, contentOf('y', tallies)]];
  const byMonth = groupBy(tallies, ({ day }) => day.slice(2, 4) + day.slice(5, 7));
  const months = [...new Set([...byMonth.keys(), ...said.filter((span) => !isYear(span))])];
  return months.map((month) => {
    const days = byMonth.get(month);
    return [month, days ? contentOf(detailOf(ageOf(month, today), plan), days) : emptyContent(month)];
  });
}

function detailOf(age: number, { days, weeks }: Plan): Detail {
  if (age < days) return 'd';
  return age < weeks ? 'w' : 'm';
}

/** Days since the last day of a month or year; negative while it lasts, whatever the clock says. */
function ageOf(span: string, today: string): number {
  return daysBetween(lastDayOf(span), today);
}

function pairOf(register: Register): readonly [string, Register] {
  return [register.span, register];
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
