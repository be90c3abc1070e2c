import { addDays } from '@/lib/domain/day';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { daysOfWeek } from '@/lib/domain/momentum/week';
import type { OfficialReading } from '@/lib/domain/official/official';
import { type Pillar, perPillar } from '@/lib/domain/pillar';
import { type BestDay, bestDay } from './best-day';
import { type Comparison, compare } from './comparison';
import type { CountedDays } from './counted-days';
import { measures } from './measures';
import { type PillarWeek, pillarWeek } from './pillar-week';

/** One week, Monday to Sunday. */
export interface ReviewWeek {
  readonly monday: string;
  /** Its last day so far: today while it runs, else Sunday. */
  readonly last: string;
  readonly isRunning: boolean;
  /** The day on which counting began, when it lies in this week or the one before: only days after it are compared. */
  readonly began?: string;
  readonly measures: Readonly<Record<keyof WeeklyGoals, WeekMeasure>>;
  readonly pillars: Readonly<Record<Pillar, PillarWeek>>;
  /** Undefined when nothing was given to others. */
  readonly best?: BestDay;
  /** LinkedIn's own score, when the member looked in this week and before it; the estimate is never compared. */
  readonly official?: OfficialChange;
}

export interface WeekMeasure {
  /** In this week, so far. */
  readonly count: number;
  /** On the weekdays that can be compared; undefined when there are none. */
  readonly compared?: Comparison;
  /** A day since counting began could not be counted: there may have been more. */
  readonly isPartial: boolean;
}

/** The last look of a week, and the last one before that week. */
export interface OfficialChange {
  readonly before: Look;
  readonly now: Look;
  /** Whether it is more than the score moves by itself. */
  readonly isMoved: boolean;
}

interface Look {
  readonly day: string;
  /** 0–100. */
  readonly total: number;
}

/** Points (of 100) by which the score moves from day to day by itself, seen on the one member whose days are public. */
const ownNoise = 0.75;

interface Source {
  /** The member's day. */
  readonly day: string;
  readonly startedDay: string;
  readonly book: CountedDays;
  /** Oldest first. */
  readonly official: readonly OfficialReading[];
}

/** Works out the week that begins with `monday`; of a running one, up to today. */
export function reviewWeek(monday: string, { day, startedDay, book, official }: Source): ReviewWeek {
  const days = daysOfWeek(monday).filter((each) => each <= day);
  const best = bestDay(days, book);
  const change = officialChange(monday, official);
  const { value, conversations, appointments } = measures;
  const measureOf = (measured: typeof value): WeekMeasure => {
    const compared = compare(days, measured, book);
    return {
      count: days.reduce((sum, each) => sum + measured.of(book.tallyOf(each)), 0),
      ...(compared && { compared }),
      isPartial: days.some((each) => book.isCounted([], each) && !book.isCounted(measured.kinds, each)),
    };
  };
  return {
    monday,
    last: days.at(-1) ?? monday,
    isRunning: day <= addDays(monday, 6),
    ...(startedDay >= addDays(monday, -7) && { began: startedDay }),
    measures: {
      value: measureOf(value),
      conversations: measureOf(conversations),
      appointments: measureOf(appointments),
    },
    pillars: perPillar((pillar) => pillarWeek(pillar, days, book)),
    ...(best && { best }),
    ...(change && { official: change }),
  };
}

/** A score moves by itself from day to day; only a look of another week says something. */
function officialChange(monday: string, official: readonly OfficialReading[]): OfficialChange | undefined {
  const before = official.findLast((reading) => reading.day < monday);
  const now = official.findLast((reading) => reading.day >= monday && reading.day <= addDays(monday, 6));
  if (!(before && now)) return undefined;
  return { before: lookOf(before), now: lookOf(now), isMoved: Math.abs(now.total - before.total) > ownNoise };
}

function lookOf({ day, total }: OfficialReading): Look {
  return { day, total };
}
