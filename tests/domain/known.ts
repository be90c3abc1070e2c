import { type ActivityKind, sensedKinds } from '@/lib/domain/activity';
import type { Answers } from '@/lib/domain/estimate/answers';
import { type Known, knownInputs } from '@/lib/domain/estimate/known-inputs';
import type { BlindDays } from '@/lib/domain/estimate/observe';
import type { Reading } from '@/lib/domain/reading';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { dayBefore, today } from './tallies';

/** What there is of a member who has been counted for 90 days. */
export interface Source {
  readonly tallies?: readonly Tally[];
  readonly readings?: readonly Reading[];
  readonly answers?: Answers;
  readonly startedAgo?: number;
  readonly seenKinds?: ReadonlySet<ActivityKind>;
  readonly blindDays?: BlindDays;
}

/** What is known of that member. */
export function known({ tallies = [], startedAgo = 89, ...rest }: Source): Known {
  return knownInputs({
    day: today,
    startedDay: dayBefore(startedAgo),
    days: recentDays(tallies, today),
    seenKinds: new Set(sensedKinds),
    ...rest,
  });
}
