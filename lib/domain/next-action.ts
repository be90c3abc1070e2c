import { invitationBlock } from './invitation-guard';
import { type Bundle, gainOf, priorityOf } from './marginal-gain';
import { type Proposal, proposals } from './next-action-table';
import { amountOf } from './observe';
import type { Pillar } from './pillar';
import { countOf, type RecentDays } from './recent-days';
import type { ModelOptions } from './signal-share';
import { type Flow, flows, type Inputs, signals } from './signals';
import type { Tally } from './tally';

/** Actions that the product may propose; the words of each live in `_locales` under `action_<id>`. */
export type ActionId = 'comment' | 'post' | 'repost' | 'search-and-view' | 'reply' | 'invite';

/** How far an action carries, in words a member can use; never a decimal. */
export type Step = 'big' | 'good' | 'small';

export interface NextAction {
  readonly id: ActionId;
  readonly pillar: Pillar;
  readonly step: Step;
  /** Minutes it takes. */
  readonly minutes: number;
  /** The member's own number behind the proposal: `count` actions in the last 7 days, `target` a week earns 90 %. */
  readonly because: { readonly count: number; readonly target: number };
}

/** What the choice of the next action rests on. */
export interface Situation extends ModelOptions {
  readonly inputs: Inputs;
  readonly days: RecentDays;
  /** Invitations that wait for an answer, when read. */
  readonly pending?: number;
}

/** Where the points of a target are as good as earned. */
const nearlyAll = 0.9;

/**
 * The one action that is worth most for its minutes now: gain in estimated points × value to other people ÷ √minutes.
 * Undefined when nothing is left. An action is left out when its day limit is used up, when all its inputs stand at 90 %
 * of their targets or are unknown, when its condition does not hold, or when the invitation guard speaks against it.
 * Model est-1.0.0.
 */
export function nextAction(situation: Situation): NextAction | undefined {
  const best = proposals
    .filter((proposal) => isOpen(proposal, situation))
    .map((proposal) => rank(proposal, situation))
    .filter(({ gain }) => gain > 0)
    .sort((first, second) => second.priority - first.priority)[0];
  return best && describe(best.proposal, best.gain, situation.days);
}

/** How far a gain in points (of 100) carries, in words. */
export function stepOf(gain: number): Step {
  if (gain >= 0.8) return 'big';
  return gain >= 0.2 ? 'good' : 'small';
}

function isOpen(proposal: Proposal, { inputs, days, pending }: Situation): boolean {
  if (isDone(proposal.bundle, inputs) || !proposal.fits(days)) return false;
  if (proposal.id !== 'invite') return true;
  const sent = days.map((tally) => countOf([tally], ['invite']));
  const { acceptance: mature } = inputs;
  return invitationBlock({ sent, ...(pending !== undefined && { pending }), ...(mature && { mature }) }) === undefined;
}

function isDone(bundle: Bundle, inputs: Inputs): boolean {
  return signals
    .filter(({ id }) => bundle[id] !== undefined && inputs[id] !== undefined)
    .every((signal) => signal.kind !== 'rate' && (inputs[signal.id] ?? 0) >= nearlyAll * signal.target);
}

function rank(proposal: Proposal, { inputs, days, salesNavigator }: Situation) {
  const gain = gainOf(withinDayCaps(proposal.bundle, days[0]), inputs, { salesNavigator });
  return { proposal, gain, priority: priorityOf(gain, proposal) };
}

/** What is left of a bundle when the day's limits are kept. */
function withinDayCaps(bundle: Bundle, today: Tally | undefined): Bundle {
  const left = ({ id, dayCap = Infinity, ...flow }: Flow): number =>
    Math.max(0, Math.min(bundle[id] ?? 0, dayCap - amountOf({ id, ...flow }, today)));
  return { ...bundle, ...Object.fromEntries(flows.map((flow) => [flow.id, left(flow)])) };
}

function describe({ id, pillar, minutes, kinds, target }: Proposal, gain: number, days: RecentDays): NextAction {
  const count = countOf(days.slice(0, 7), kinds);
  return {
    id,
    pillar,
    step: stepOf(gain),
    minutes,
    because: { count, target },
  };
}
