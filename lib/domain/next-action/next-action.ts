import { doneAt, stepLimits } from '@/lib/domain/estimate/parameters';
import { type Inputs, signals } from '@/lib/domain/estimate/signals';
import type { Pillar } from '@/lib/domain/pillar';
import type { Bundle } from './marginal-gain';
import { type RankedAction, rankActions, type Situation } from './rank-actions';

/** Actions that the product may propose; the words of each live in `_locales` under `action_<id>`. */
export type ActionId =
  | 'comment'
  | 'post'
  | 'repost'
  | 'search-and-view'
  | 'reply'
  | 'invite'
  | 'profile-item'
  | 'profile-media'
  | 'article'
  | 'follow-up';

/** How far an action carries, in words a member can use; never a decimal. */
export type Step = 'big' | 'good' | 'small';

export interface NextAction {
  readonly id: ActionId;
  readonly pillar: Pillar;
  readonly step: Step;
  /** Minutes it takes. */
  readonly minutes: number;
  /**
   * The member's own number behind the proposal. `count` actions in the last 7 days, `target` a week earns 90 %; of the
   * profile how many items it has and could have.
   */
  readonly because: { readonly count: number; readonly target: number };
}

/**
 * The one action that is worth most for its minutes now. Undefined when nothing is left. An action is left out when its
 * day limit is used up, when all its inputs stand at 90 % of their targets or are unknown, when its condition does not
 * hold, or when the invitation guard speaks against it. Model est-1.0.0.
 */
export function nextAction(situation: Situation): NextAction | undefined {
  const best = rankActions(situation).find((action) => isOpen(action, situation));
  return best && describe(best, situation);
}

/** How far a gain in points (of 100) carries, in words. */
export function stepOf(gain: number): Step {
  if (gain >= stepLimits.big) return 'big';
  return gain >= stepLimits.good ? 'good' : 'small';
}

function isOpen({ proposal, gain, block }: RankedAction, { inputs, days }: Situation): boolean {
  return gain > 0 && block === undefined && !isDone(proposal.bundle, inputs) && proposal.fits(days);
}

function isDone(bundle: Bundle, inputs: Inputs): boolean {
  return signals
    .filter(({ id }) => bundle[id] !== undefined && inputs[id] !== undefined)
    .every((signal) => signal.kind !== 'rate' && (inputs[signal.id] ?? 0) >= doneAt * signal.target);
}

function describe({ proposal, gain }: RankedAction, { days, inputs }: Situation): NextAction {
  const { id, pillar, minutes, count, target } = proposal;
  return { id, pillar, step: stepOf(gain), minutes, because: { count: count(days, inputs), target } };
}
