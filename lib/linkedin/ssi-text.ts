import { totalTolerance } from '@/lib/domain/estimate/parameters';
import type { ToldScore } from '@/lib/domain/official/official';
import { pillarPoints } from '@/lib/domain/pillar';
import { plain } from './numbers';
import { networkWords } from './ssi';

interface Candidate {
  /** Four points, in the order of the page. */
  readonly points: readonly number[];
  /** Numbers of the text that can be their sum: whole ones, as the page rounds it, or the exact one. */
  readonly totals: readonly number[];
}

/** A number with its decimals, which is no percentage. */
const scores = /(?<![\d.,٫%٪])\d{1,3}(?:[.,٫]\d+)?(?![\d.,٫]*\d|\s?[%٪])/g;

/** A line with one whole number, which is a percentage in the order of any language: "Top 17%", "17 premiers %". */
const percentage = /^(?=.*[%٪])\D*(\d{1,3})\D*$/;

/** LinkedIn's page is short: what is longer is something else. In characters. */
const longest = 20_000;

/** Sums of decimals are exact to this. */
const exact = 0.005;

/**
 * The member's own score in the text of LinkedIn's page, as it is copied from there, in any of its languages: four
 * points, one after the other, whose sum stands in the text once more. Averages of others look alike and are told twice,
 * in a caption and in a sentence.
 * @returns `none` without such points, `several` when it cannot be told whose they are.
 */
export function readSsiText(text: string): ToldScore | 'none' | 'several' {
  const lines = plain(text.slice(0, longest));
  const numbers = (lines.match(scores) ?? []).map((found) => Number(found.replace(/[,٫]/, '.')));
  const candidates = distinct([...windowsOf(numbers, 1), ...windowsOf(numbers, 2)]);
  if (candidates.length === 0) return 'none';
  const [own, ...others] = candidates.filter(({ totals }) => totals.length === 1);
  if (!own || others.length > 0) return 'several';
  const [brand = 0, find = 0, insights = 0, relations = 0] = own.points; // Always four.
  return { points: { brand, find, insights, relations }, total: own.totals[0], ranks: ranksIn(lines) };
}

/** Every four numbers that could be points. In steps of two, the numbers between are what each is out of. */
function windowsOf(numbers: readonly number[], step: 1 | 2): readonly Candidate[] {
  const length = 3 * step + 1;
  return numbers.slice(0, 1 - length).flatMap((_, first) => {
    const window = numbers.slice(first, first + length);
    const points = window.filter((_, place) => place % step === 0);
    const between = window.filter((_, place) => place % step !== 0);
    const arePoints = points.every((point) => point <= pillarPoints) && between.every((most) => most === pillarPoints);
    const totals = arePoints ? totalsOf(points, numbers.toSpliced(first, length)) : [];
    return totals.length > 0 ? [{ points, totals }] : [];
  });
}

function totalsOf(points: readonly number[], rest: readonly number[]): readonly number[] {
  const sum = points.reduce((all, point) => all + point, 0);
  return rest.filter((number) => Math.abs(number - sum) <= (Number.isInteger(number) ? totalTolerance : exact));
}

/** The same points told twice, for the eye and for a table, are one. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.points.join(), candidate])).values()];
}

/** Each percentage belongs to the label before it, or, on pages that begin with a percentage, to the one behind it. */
function ranksIn(lines: string): ToldScore['ranks'] {
  const parts = lines
    .split('\n')
    .map(partOf)
    .filter(({ isLabel, top }) => isLabel || top !== undefined);
  const ordered = parts[0]?.isLabel ? parts : parts.toReversed();
  const ranks = ordered.flatMap(({ line, isLabel, top }, index) => {
    const value = top ?? ordered[index + 1]?.top;
    return isLabel && value !== undefined ? [{ line, value }] : [];
  });
  const network = ranks.find(({ line }) => networkWords.test(line));
  return { industry: ranks.find((rank) => rank !== network)?.value, network: network?.value };
}

/** LinkedIn does not translate the name of the index. */
function partOf(line: string) {
  const [, top] = percentage.exec(line) ?? [];
  return { line, isLabel: line.includes('SSI'), top: top === undefined ? undefined : Number(top) };
}
