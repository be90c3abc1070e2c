import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { mondayOf } from '@/lib/domain/momentum/week';
import type { HistorySource } from './history-source';
import { type DaySpan, earlierOf, lengthOf } from './span';
import { amountOf } from './sums';

/** 0: nothing was counted; 1–4: the lowest to the highest quarter of the member's own active days. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

export interface HeatDay {
  readonly day: string;
  /** Actions on LinkedIn; what is logged by hand is none. */
  readonly count: number;
  readonly level: HeatLevel;
  /** Counting, or what was imported, began later: nobody knows whether the day was idle. */
  readonly isBefore?: true;
}

/** Every day of a span, oldest first, beside all of the member's active days. */
export function heatOf(
  { days, firstDay }: Pick<HistorySource, 'days' | 'firstDay'>,
  span: DaySpan,
): readonly HeatDay[] {
  const totals = new Map(days.map(({ day, counts }) => [day, amountOf(counts, sensedKinds)]));
  const levelOf = levelsOf([...totals.values()].filter((total) => total > 0));
  return Array.from({ length: lengthOf(span) }, (_, place) => {
    const day = addDays(span.from, place);
    const count = totals.get(day) ?? 0;
    return { day, count, level: levelOf(count), ...(day < firstDay && { isBefore: true }) };
  });
}

const levels = [1, 2, 3, 4] as const;

/** Days alike have one level: where every active day was the same, it is the lowest. */
function levelsOf(totals: readonly number[]): (count: number) => HeatLevel {
  const sorted = totals.toSorted((one, other) => one - other);
  const quarters = [0.25, 0.5, 0.75].map((share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  return (count) => (count === 0 ? 0 : (levels[quarters.filter((most) => count > most).length] ?? 4));
}

/** What one calendar shows: the 53 weeks up to today, or a year. */
export interface HeatPage extends DaySpan {
  /** Undefined: the last 53 weeks. */
  readonly year?: string;
}

/** The calendars that there are, the newest first. */
export function heatPages({ firstDay, today }: Pick<HistorySource, 'firstDay' | 'today'>): readonly HeatPage[] {
  const [first, last] = [firstDay, today].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, back) => String((last ?? 0) - back));
  return [
    { from: mondayOf(addDays(today, -364)), to: today },
    ...years.map((year) => ({ year, from: `${year}-01-01`, to: earlierOf(`${year}-12-31`, today) })),
  ];
}
