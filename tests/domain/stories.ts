import { sensedKinds } from '@/lib/domain/activity';
import { type Observation, observedFlows } from '@/lib/domain/estimate/observe';
import type { Inputs } from '@/lib/domain/estimate/signals';
import type { Situation } from '@/lib/domain/next-action/rank-actions';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { dayBefore, today } from './tallies';

/** What a member did and told. */
interface Story extends Pick<Situation, 'pending' | 'slopes'> {
  readonly tallies?: readonly Tally[];
  /** What is known beside the counts, or in their place. */
  readonly known?: Inputs;
  readonly startedAgo?: number;
}

/** Everything that can be proposed, at its target. */
export const full: Inputs = {
  comments: 20,
  posts: 4,
  reposts: 1.5,
  people_searches: 25,
  profile_views: 60,
  views_outside: 20,
  messages: 15,
};

/** What the tallies say about the flows, per week. */
export function ratesFrom(tallies: readonly Tally[], observation: Observation): Inputs {
  const observed = observedFlows(recentDays(tallies, observation.day), observation);
  return Object.fromEntries(observed.map(({ id, rate }) => [id, rate]));
}

/** The situation of a member without a Sales Navigator seat. */
export function situationOf({ tallies = [], known = {}, startedAgo = 89, ...rest }: Story): Situation {
  const observation = { day: today, startedDay: dayBefore(startedAgo), seenKinds: new Set(sensedKinds) };
  const inputs = { ...ratesFrom(tallies, observation), ...known };
  return { ...rest, inputs, days: recentDays(tallies, today), salesNavigator: false };
}
