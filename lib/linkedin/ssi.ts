import type { Metric } from '@/lib/domain/reading';
import { numbersIn, plain } from './numbers';
import type { Found } from './readings';
import { all, textsOf } from './readings-page';

const metrics: readonly Metric[] = ['ssi.brand', 'ssi.find', 'ssi.insights', 'ssi.relations', 'ssi.total'];

/** The bars of the pillars in that order, by the beginnings of their ids, which are the same in every language. */
const bars = ['establish', 'find', 'engage', 'build']; // 2026-06

/** A short text with one whole percentage and the name of the index, which LinkedIn does not translate. */
const rank = /^(?=.*SSI)(?=.*[%٪])\D{0,50}([1-9]\d?|100)\D{0,50}$/s;

/** What labels call the network, by the stems of LinkedIn's languages. */
export const networkWords = /n[eä]t|rés|\bred|\bret|siec|сет|ネ|شبك/i;

/**
 * The member's own index and ranks; the total is the exact sum of the pillars. The averages of industry and network
 * look alike and may come first. Nothing is the member's own where two sets of points could be.
 */
export function readSsi(root: ParentNode): Found {
  const byBars = bars.flatMap((id) => all(root, `progress[id^=${id}]`)); // 2026-06
  const byTables = all(root, 'table').map((table) => all(table, 'td:last-child').slice(0, 4)); // 2026-07
  // One table alone may be that of an average, while the member's own is still to come.
  const own = [byBars, ...(byTables.length > 1 ? byTables : [])].flatMap(ownPoints);
  const scores = own.length === metrics.length ? own : [];
  return [...metrics.map((metric, index) => [metric, scores[index]] as const), ...ranks(root)];
}

/**
 * Four points and their sum, which the page shows rounded; nothing if that is not told in a caption, or told once more, as averages are.
 */
function ownPoints(places: readonly Element[]): readonly number[] {
  const box = places[3]?.closest(':has(figcaption)');
  const texts = places.map((place) => place.getAttribute('value') ?? plain(place.textContent));
  const points = texts.map((text) => Number(text.replace(/[,٫]/, '.') || Number.NaN));
  const sum = Number(points.reduce((total, point) => total + point, 0).toFixed(3));
  const around = box ? all(box, '*').filter((element) => !element.closest('table,progress')) : [];
  const told = textsOf(around).flatMap(numbersIn);
  const isOwn = told.filter((total) => total >= 0 && Math.abs(total - sum) <= 0.6).length === 1;
  return isOwn && points.every((point) => point >= 0 && point <= 25) ? [...points, sum] : [];
}

/** Industry and network: told by the label where that is known, else by their order. */
function ranks(root: ParentNode): Found {
  const texts = all(root, 'div').map(({ textContent }) => plain(textContent));
  const rows = [...new Set(texts)].filter((text) => rank.test(text));
  const named = rows.findIndex((row) => networkWords.test(row));
  return rows.map((row, index) => [
    index === (named < 0 ? 1 : named) ? 'ssi.rank.network' : 'ssi.rank.industry',
    Number(row.replace(/\D/g, '')),
  ]);
}
