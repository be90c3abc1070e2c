import { addDays } from '@/lib/domain/day';
import type { Tally } from '@/lib/domain/tally';
import { isYear, type Register } from './register';
import { addSums, decodeSums, encodeSums, type Sums } from './sync-codes';

/** How much is still told apart: days, weeks (1–7, 8–14, 15–21, 22–28 and the rest of a month), the month, the year. */
export type Detail = 'd' | 'w' | 'm' | 'y';

/** Sums from one day to another, both included. */
export interface SyncSpan {
  readonly from: string;
  readonly to: string;
  readonly sums: Sums;
}

/**
 * `<detail>.<value>.<sums>`. The sums of days and weeks stand behind their place in the month (base 36), with equal
 * neighbours taken together: `1D2,4-6F` is two comments on the first and a reaction on the fourth to the sixth. The
 * days on which value was added are bits of one number, whatever the detail, since a day counts once however many
 * devices say so; of a year only their number is left.
 */
export function contentOf(detail: Detail, tallies: readonly Tally[]): string {
  const valueDays = tallies.filter(({ counts }) => (counts.value ?? 0) > 0).map(({ day }) => day);
  return `${detail}.${encodeValue(detail, valueDays)}.${encodePlaces(placesOf(detail, tallies))}`;
}

/** Of a month or a year about which there is nothing to say any more. */
export function emptyContent(span: string): string {
  return contentOf(isYear(span) ? 'y' : 'm', []);
}

/** What a register says; places that its month does not have are left out. */
export function spansOf({ span, content }: Register): readonly SyncSpan[] {
  const [detail = '', value = '', text = ''] = content.split('.');
  if (isYear(span)) {
    const [from, to] = [`20${span}-01-01`, `20${span}-12-31`];
    return [{ from, to, sums: { ...decodeSums(text), ...(value && { value: Number.parseInt(value, 36) }) } }];
  }
  const sums = text.split(',').flatMap((part) => decodePart(part, detail));
  return [...valueSpans(span, value), ...sums.flatMap(([place, each]) => spanAt({ span, detail, place }, each))];
}

function encodeValue(detail: Detail, days: readonly string[]): string {
  if (days.length === 0) return '';
  if (detail === 'y') return days.length.toString(36);
  return days.reduce((bits, day) => bits + 2 ** (dayOfMonth(day) - 1), 0).toString(36);
}

function valueSpans(span: string, value: string): readonly SyncSpan[] {
  const bits = value === '' ? 0 : Number.parseInt(value, 36);
  const places = Array.from({ length: 31 }, (_, index) => index + 1);
  const set = places.filter((place) => Math.floor(bits / 2 ** (place - 1)) % 2 === 1);
  return set.flatMap((place) => spanAt({ span, detail: 'd', place }, { value: 1 }));
}

/** The encoded sums of each place; months and years have one place only. */
function placesOf(detail: Detail, tallies: readonly Tally[]): readonly (readonly [place: number, sums: string])[] {
  const places = new Map<number, Sums[]>();
  for (const tally of tallies) {
    const place = placeOf(detail, tally.day);
    const { outside, notes, threads } = tally;
    places.set(place, [...(places.get(place) ?? []), tally.counts, { outside, notes, threads }]);
  }
  const encoded = [...places].map(([place, all]) => [place, encodeSums({ ...addSums(all), value: 0 })] as const);
  return encoded.filter(([, sums]) => sums !== '').sort(([one], [other]) => one - other);
}

function placeOf(detail: Detail, day: string): number {
  if (detail === 'd') return dayOfMonth(day);
  return detail === 'w' ? Math.ceil(dayOfMonth(day) / 7) : 0;
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8));
}

function encodePlaces(places: readonly (readonly [place: number, sums: string])[]): string {
  const runs: { readonly first: number; last: number; readonly sums: string }[] = [];
  for (const [place, sums] of places) {
    const run = runs.at(-1);
    if (run?.sums === sums && run.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place, sums });
  }
  return runs.map((run) => placeText(run) + run.sums).join(',');
}

function placeText({ first, last }: { readonly first: number; readonly last: number }): string {
  if (first === 0) return '';
  return first === last ? first.toString(36) : `${first.toString(36)}-${last.toString(36)}`;
}

function decodePart(part: string, detail: string): readonly (readonly [place: number, sums: Sums])[] {
  const [, first, last, sums = ''] = /^(?:([1-9a-v])(?:-([1-9a-v]))?)?(.+)$/.exec(part) ?? [];
  if (sums === '' || (first === undefined) !== (detail === 'm')) return [];
  const from = Number.parseInt(first ?? '0', 36);
  const count = Math.max(0, Number.parseInt(last ?? first ?? '0', 36) - from + 1);
  return Array.from({ length: count }, (_, index) => [from + index, decodeSums(sums)] as const);
}

interface Place {
  readonly span: string;
  readonly detail: string;
  readonly place: number;
}

function spanAt({ span, detail, place }: Place, sums: Sums): readonly SyncSpan[] {
  const [first, last] = [`20${span.slice(0, 2)}-${span.slice(2)}-01`, lastDayOf(span)];
  if (detail === 'm') return [{ from: first, to: last, sums }];
  const from = addDays(first, detail === 'w' ? (place - 1) * 7 : place - 1);
  const [to = from] = [addDays(from, detail === 'w' ? 6 : 0), last].sort();
  return from > last ? [] : [{ from, to, sums }];
}

/** The last day of a month or year. */
export function lastDayOf(span: string): string {
  if (isYear(span)) return `20${span}-12-31`;
  return addDays(addDays(`20${span.slice(0, 2)}-${span.slice(2)}-28`, 4).replace(/\d\d$/, '01'), -1);
}
