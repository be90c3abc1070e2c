import { addDays } from '@/lib/domain/day';
import { type Pillar, perPillar } from '@/lib/domain/pillar';
import { pillarKinds } from '@/lib/domain/pillar-kinds';
import type { Counts } from '@/lib/domain/recent-days';
import type { CountedDay, HistorySource, ScoreDay } from './history-source';
import { beginOf, type HistoryRange, type HistoryUnit, nextBegin, spanOf, unitOf } from './ranges';
import { type DaySpan, isWithin, overlap } from './span';
import { amountOf, sumOf } from './sums';

/** A day, week or month, as far as it lies in what is looked back on. */
export interface Bucket extends DaySpan {
  readonly counts: Counts;
  /** Steps of each pillar; what was taken back is none. */
  readonly pillars: Readonly<Record<Pillar, number>>;
}

/** A look back. */
export interface History extends DaySpan {
  readonly unit: HistoryUnit;
  /** Oldest first, without a gap. */
  readonly buckets: readonly Bucket[];
  /** The sum over all buckets. */
  readonly whole: Bucket;
  /** LinkedIn's own scores of these days, oldest first. */
  readonly scores: readonly ScoreDay[];
}

/** Sums up the days of a look back, in as many places as can be told apart. */
export function historyOf(source: HistorySource, range: HistoryRange): History {
  const span = spanOf(range, source);
  const unit = unitOf(span);
  const days = source.days.filter(({ day }) => isWithin(day, span));
  const byBegin = Map.groupBy(days, ({ day }) => beginOf(unit, day));
  return {
    ...span,
    unit,
    buckets: beginsOf(unit, span).map((begin) =>
      bucketOf(overlap(span, { from: begin, to: addDays(nextBegin(unit, begin), -1) }), byBegin.get(begin) ?? []),
    ),
    whole: bucketOf(span, days),
    scores: source.scores.filter(({ day }) => isWithin(day, span)),
  };
}

function beginsOf(unit: HistoryUnit, { from, to }: DaySpan): readonly string[] {
  const begins: string[] = [];
  for (let begin = beginOf(unit, from); begin <= to; begin = nextBegin(unit, begin)) begins.push(begin);
  return begins;
}

function bucketOf({ from, to }: DaySpan, days: readonly CountedDay[]): Bucket {
  const counts = sumOf(days);
  return { from, to, counts, pillars: perPillar((pillar) => amountOf(counts, pillarKinds[pillar])) };
}
