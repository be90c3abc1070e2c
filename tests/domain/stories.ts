import { sensedKinds } from '@/lib/domain/activity';
import { type NextAction, nextAction } from '@/lib/domain/next-action';
import { inputsFrom } from '@/lib/domain/observe';
import { recentDays } from '@/lib/domain/recent-days';
import type { Inputs } from '@/lib/domain/signals';
import type { Tally } from '@/lib/domain/tally';
import { dayBefore, today } from './tallies';

/** What a member did and told. */
export interface Story {
  readonly tallies?: readonly Tally[];
  readonly readings?: Inputs;
  readonly startedAgo?: number;
  readonly pending?: number;
}

/** Everything that can be proposed, at its target. */
export const full: Inputs = {
  comments: 20,
  posts: 4,
  reposts: 1.5,
  people_searches: 25,
  profile_views: 60,
  views_outside: 20,
};

/** What is proposed to the member of a story who has no Sales Navigator seat. */
export function nextOf({ tallies = [], readings = {}, startedAgo = 89, ...rest }: Story): NextAction | undefined {
  const startedDay = dayBefore(startedAgo);
  const inputs = inputsFrom(tallies, { today, startedDay, seenKinds: new Set(sensedKinds), readings });
  return nextAction({ ...rest, inputs, days: recentDays(tallies, today), salesNavigator: false });
}
