/**
 * The dates of LinkedIn's exports (seen 2018 to 2026). Which file has which, and in which zone, was found out by comparing
 * rows whose moment is known otherwise.
 */

/** Parts of a moment, as clocks write them. */
interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const hour = 3_600_000;

/** LinkedIn began in 2003. What a file says of a year in which nobody reads it any more has been tampered with. */
const years = { from: 2003, to: 2098 } as const;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2025-03-01 10:20:30`, `2021-06-15 16:37:00 UTC`, `2022/03/21 18:14:15 UTC`, `2026-02-24 00:09`. */
const numeric = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?UTC|Z)?$/;

/** `Wed Jun 16 06:56:05 UTC 2021`. */
const worded = /^[a-z]{3} ([a-z]{3}) (\d\d?) (\d\d):(\d\d):(\d\d) UTC (\d{4})$/i;

/** `3/20/24, 7:05 AM`, `09/25/25, 05:54 PM`. */
const american = /^(\d\d?)\/(\d\d?)\/(\d{4}|\d\d),? (\d\d?):(\d\d)(?::\d\d)?\s?([AP])M$/i;

/** `17 Jun 2021`. */
const wordedDay = /^(\d\d?) ([a-z]{3})[a-z]* (\d{4})$/i;

const numericDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Epoch milliseconds of a date that LinkedIn writes in UTC; undefined of anything else. */
export function utcFrom(text: string): number | undefined {
  const clock = numericClock(text) ?? wordedClock(text);
  return clock && wallTime(clock);
}

/**
 * Epoch milliseconds of a date that LinkedIn writes by the clocks of its own town, without saying so. Of the hour that
 * comes twice in autumn it is the first; the hour that is left out in spring counts on from the hour before it.
 */
export function pacificFrom(text: string): number | undefined {
  const clock = americanClock(text);
  const wall = clock && wallTime(clock);
  if (wall === undefined) return undefined;
  const summer = wall + 7 * hour;
  return pacificOffset(summer) === -7 ? summer : wall + 8 * hour;
}

/** The calendar day `YYYY-MM-DD` of a date without a time; undefined of anything else. */
export function dayFrom(text: string): string | undefined {
  const [, date = '', name = '', inYear = ''] = wordedDay.exec(text) ?? [];
  const [, year = inYear, month = monthOf(name), day = date] = numericDay.exec(text) ?? [];
  const at = wallTime({ ...midnight, year: Number(year), month: Number(month), day: Number(day) });
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
}

const midnight = { hour: 0, minute: 0, second: 0 } as const;

function numericClock(text: string): Clock | undefined {
  const [found, year, month, day, hours, minute, second = 0] = numeric.exec(text) ?? [];
  if (!found) return undefined;
  return numbers({ year, month, day, hour: hours, minute, second });
}

function wordedClock(text: string): Clock | undefined {
  const [found, name = '', day, hours, minute, second, year] = worded.exec(text) ?? [];
  if (!found) return undefined;
  return numbers({ year, month: monthOf(name), day, hour: hours, minute, second });
}

function americanClock(text: string): Clock | undefined {
  const [found, month, day, year = '', hours, minute, half = ''] = american.exec(text) ?? [];
  if (!found || Number(hours) > 12) return undefined;
  const hourOfDay = (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return numbers({ year: year.length === 2 ? `20${year}` : year, month, day, hour: hourOfDay, minute, second: 0 });
}

function numbers(parts: Readonly<Record<keyof Clock, string | number | undefined>>): Clock {
  const { year, month, day, hour: hours, minute, second } = parts;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hours),
    minute: Number(minute),
    second: Number(second),
  };
}

function monthOf(name: string): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

/** The moment at which a clock in UTC shows this; undefined where none ever does, as on 30 February, or none of ours. */
function wallTime({ year, month, day, hour: hours, minute, second }: Clock): number | undefined {
  const at = Date.UTC(year, month - 1, day, hours, minute, second);
  const shown = new Date(at);
  const isReal = shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day;
  if (year < years.from || year > years.to) return undefined;
  return isReal && hours < 24 && minute < 60 && second < 60 ? at : undefined;
}

const pacific = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset' });

/** Hours east of UTC in California. */
function pacificOffset(at: number): number {
  const name = pacific.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return Number(name?.slice(3, 6));
}
