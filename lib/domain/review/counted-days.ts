import type { ActivityKind } from '@/lib/domain/activity';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import type { Tally } from '@/lib/domain/tally';

/** What was counted on a day, and whether it could be. */
export interface CountedDays {
  readonly tallyOf: (day: string) => Tally | undefined;
  /**
   * Whether all of the kinds could be counted all day long; else nobody can say what its count leaves out. The day on
   * which counting began was not seen whole.
   */
  readonly isCounted: (kinds: readonly ActivityKind[], day: string) => boolean;
}

type Source = Pick<ExplanationSource, 'tallies' | 'startedDay' | 'seenKinds' | 'blindDays'>;

export function countedDays({ tallies, startedDay, seenKinds, blindDays = {} }: Source): CountedDays {
  const byDay = new Map(tallies.map((tally) => [tally.day, tally]));
  return {
    tallyOf: (day) => (day < startedDay ? undefined : byDay.get(day)),
    isCounted: (kinds, day) =>
      day > startedDay && kinds.every((kind) => seenKinds.has(kind) && !blindDays[kind]?.has(day)),
  };
}
