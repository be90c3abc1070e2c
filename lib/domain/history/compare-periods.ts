import { type ActivityKind, activityKinds } from '@/lib/domain/activity';
import { type Pillar, perPillar } from '@/lib/domain/pillar';
import { pillarKinds } from '@/lib/domain/pillar-kinds';
import type { HistorySource } from './history-source';
import { type DaySpan, isWithin, lengthOf, overlap } from './span';
import { amountOf, sumOf } from './sums';

/**
 * How a number stands to that of another period: `new` where there was nothing then, `none` where there is nothing in
 * both. A share of nothing is never told.
 */
export type PeriodTurn = 'more' | 'same' | 'less' | 'new' | 'none';

export interface PeriodNumber {
  readonly now: number;
  /** As it was counted in the other period. */
  readonly before: number;
  /** What that comes to in as many days as are counted now, to a whole number. */
  readonly fair: number;
  readonly turn: PeriodTurn;
  /** Something of it could not be counted on a day of one of the periods. */
  readonly isPart?: true;
}

export interface PeriodComparison {
  /** Days that were counted in each. */
  readonly days: { readonly now: number; readonly before: number };
  readonly pillars: Readonly<Record<Pillar, PeriodNumber>>;
  /** Kinds that were counted in one of the periods at least. */
  readonly kinds: readonly (readonly [ActivityKind, PeriodNumber])[];
}

/**
 * Compares two periods by what was counted a day, so that a month that has just begun is not held against a whole one.
 * Undefined when nothing was counted yet, or not any more, in one of them.
 */
export function comparePeriods(source: HistorySource, now: DaySpan, before: DaySpan): PeriodComparison | undefined {
  const counted = { from: source.firstDay, to: source.today };
  const spans = { now: overlap(now, counted), before: overlap(before, counted) };
  const days = { now: lengthOf(spans.now), before: lengthOf(spans.before) };
  if (days.now === 0 || days.before === 0) return undefined;
  const sums = { now: sumWithin(source, spans.now), before: sumWithin(source, spans.before) };
  const numberOf = (kinds: readonly ActivityKind[]): PeriodNumber => {
    const amounts = { now: amountOf(sums.now, kinds), before: amountOf(sums.before, kinds) };
    const isPart = kinds.some((kind) => isBlind(source, kind, spans));
    return { ...beside(amounts, days), ...(isPart && { isPart: true }) };
  };
  return {
    days,
    pillars: perPillar((pillar) => numberOf(pillarKinds[pillar])),
    kinds: activityKinds.map((kind) => [kind, numberOf([kind])] as const).filter(([, { turn }]) => turn !== 'none'),
  };
}

interface Pair<Value> {
  readonly now: Value;
  readonly before: Value;
}

function sumWithin({ days }: HistorySource, span: DaySpan): ReturnType<typeof sumOf> {
  return sumOf(days.filter(({ day }) => isWithin(day, span)));
}

function isBlind({ blind }: HistorySource, kind: ActivityKind, { now, before }: Pair<DaySpan>): boolean {
  return blind[kind]?.some((day) => isWithin(day, now) || isWithin(day, before)) ?? false;
}

function beside({ now, before }: Pair<number>, days: Pair<number>): PeriodNumber {
  const fair = Math.round((before * days.now) / days.before);
  return { now, before, fair, turn: turnOf(now, before, fair) };
}

function turnOf(now: number, before: number, fair: number): PeriodTurn {
  if (before === 0) return now === 0 ? 'none' : 'new';
  if (now === fair) return 'same';
  return now > fair ? 'more' : 'less';
}
