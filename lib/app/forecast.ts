import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { type ExplanationSource, explain } from '@/lib/domain/estimate/explain';
import { windowDays } from '@/lib/domain/estimate/parameters';
import type { Sample } from '@/lib/domain/official/calibration';
import { forecastFor, rawAsKnownNow } from '@/lib/domain/official/calibration';
import type { Pillar } from '@/lib/domain/pillar';
import type { Forecast, Reading } from '@/lib/domain/reading';
import { readingsOf } from '@/lib/storage/readings';
import type { Books } from './books';
import { gather } from './gather';
import { stillWeighing } from './gather-readings';

/**
 * What is said of a pillar (points, 0–25) before LinkedIn's own number is known: by the model from all that was written
 * before this number, corrected by the official readings of the pillar that are earlier than it.
 */
export async function forecastOf(books: Books, reading: Reading, pillar: Pillar): Promise<Forecast> {
  const { transaction } = books;
  await books.days.write();
  const source = await gather(transaction, { ...books, account: reading.account, day: reading.day }, 'none');
  const { version, pillars } = explain(source).raw;
  const { est: raw, parts } = pillars[pillar];
  const unknown = parts.filter(({ share }) => share === undefined).map(({ id }) => id);
  const span = { ...stillWeighing(reading.at), before: reading.at };
  const earlier = await readingsOf(transaction, [reading.account, reading.metric], span);
  const last = earlier.at(-1);
  const sampleOf = ({ day, value, forecast }: Reading): Sample => ({
    day,
    official: value,
    ...(forecast && { raw: rawAsKnownNow(forecast, pillar, pillars[pillar]) }),
    ...(forecast?.isIdle && { isIdle: true }),
  });
  return {
    version,
    raw,
    points: forecastFor(earlier.map(sampleOf), raw, reading.day),
    ...(unknown.length > 0 && { unknown }),
    ...(last && isIdleSince(last.day, source) && { isIdle: true }),
  };
}

/** Whether nothing was counted from this day on, it included; never where something may have gone unseen. */
function isIdleSince(day: string, source: ExplanationSource): boolean {
  const { day: today, startedDay, tallies, seenKinds, blindDays = {} } = source;
  const isInside = (other: string): boolean => other >= day && other <= today;
  if (day < startedDay || day < addDays(today, 1 - windowDays)) return false;
  if (sensedKinds.some((kind) => !seenKinds.has(kind))) return false;
  if (Object.values(blindDays).some((days) => [...days].some(isInside))) return false;
  const since = tallies.filter((tally) => isInside(tally.day));
  return since.every(({ counts }) => sensedKinds.every((kind) => (counts[kind] ?? 0) === 0));
}
