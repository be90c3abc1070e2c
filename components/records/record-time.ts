import { formatDate, formatDay, perLocale, say } from '@/components/words';
import type { OwnRecord } from '@/lib/domain/corrections';
import { addDays } from '@/lib/domain/day';

const minute = 60_000;
const dayLength = 86_400_000;

const times = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }),
  () => navigator.language,
);

/** At what time it happened, by the clock of that moment; undefined where only the day is known. */
export function recordTime({ at, offset, source }: OwnRecord): string | undefined {
  const onClock = at + offset * minute;
  if (source === 'manual' && onClock % dayLength === dayLength / 2) return undefined;
  return times().format(onClock);
}

/** A day as a heading of the ledger, with its year where that is not this one. */
export function dayTitle(day: string, today: string): string {
  return dayName(day, today, day.slice(0, 4) === today.slice(0, 4) ? formatDay : formatDate);
}

/** A day as the member calls it. */
export function dayName(day: string, today: string, format: (day: string) => string): string {
  if (day === today) return say('today');
  return day === addDays(today, -1) ? say('records_yesterday') : format(day);
}
