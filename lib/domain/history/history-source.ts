import type { ActivityKind } from '@/lib/domain/activity';
import { daysOf, type OfficialReading, type Points } from '@/lib/domain/official/official';
import { perPillar } from '@/lib/domain/pillar';
import type { Counts } from '@/lib/domain/recent-days';

/** What was counted on one day. */
export interface CountedDay {
  readonly day: string;
  readonly counts: Counts;
}

/** LinkedIn's own score of one day. */
export interface ScoreDay {
  readonly day: string;
  readonly official: Points;
  /** What the estimate said of each pillar before; undefined where it said nothing. */
  readonly said?: Points;
}

/** Everything that the history of one member is drawn from: sums of days, never single records. */
export interface HistorySource {
  readonly today: string;
  /** The first day that counts: of counting, or of what was imported from before it. */
  readonly firstDay: string;
  /** Oldest first; days without anything are left out. */
  readonly days: readonly CountedDay[];
  /** Oldest first. */
  readonly scores: readonly ScoreDay[];
  /** Days on which a kind could not be counted. */
  readonly blind: Readonly<Partial<Record<ActivityKind, readonly string[]>>>;
}

/** Official readings (oldest first) by day: the last score of each, and what was said before the first. */
export function scoreDays(readings: readonly OfficialReading[]): readonly ScoreDay[] {
  return daysOf(readings).map(({ first: { forecast }, last }) => ({
    day: last.day,
    official: last.points,
    ...(forecast && { said: perPillar((pillar) => forecast[pillar].points) }),
  }));
}
