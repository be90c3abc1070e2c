import { daysBetween } from '@/lib/domain/day';
import { amountOf } from '@/lib/domain/estimate/observe';
import { dismissal } from '@/lib/domain/estimate/parameters';
import { type Flow, flows, type Inputs } from '@/lib/domain/estimate/signals';
import { countOf, type RecentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { type InvitationBlock, invitationBlock } from './invitation-guard';
import { type Bundle, type GainOptions, gainOf, priorityOf } from './marginal-gain';
import type { ActionId } from './next-action';
import { type Proposal, proposals } from './next-action-table';

/** What the choice of the next action rests on. */
export interface Situation extends GainOptions {
  /** The member's day. */
  readonly day: string;
  readonly inputs: Inputs;
  readonly days: RecentDays;
  /** Invitations that wait for an answer, when read. */
  readonly pending?: number;
  /** Days on which the member put an action aside, or that it shall never come again. */
  readonly dismissed?: Readonly<Partial<Record<ActionId, readonly string[] | 'never'>>>;
}

/** An action and what it is worth. */
export interface RankedAction {
  readonly proposal: Proposal;
  /** Points (of 100) that doing it today adds. */
  readonly gain: number;
  readonly priority: number;
  /** Why it may not be proposed; only of an invitation. */
  readonly block?: InvitationBlock;
}

/**
 * All actions by what they are worth for their minutes: gain in points × value to other people ÷ √minutes, best first and
 * those that may not be proposed last. Whether today is a day for them is not asked. A dismissal halves an action for two
 * weeks; what shall never come again is left out. Model est-1.0.0.
 */
export function rankActions(situation: Situation): readonly RankedAction[] {
  return proposals
    .filter(({ id }) => situation.dismissed?.[id] !== 'never')
    .map((proposal) => rank(proposal, situation))
    .toSorted((one, other) => Number(isBlocked(one)) - Number(isBlocked(other)) || other.priority - one.priority);
}

function isBlocked({ block }: RankedAction): boolean {
  return block !== undefined;
}

function rank(proposal: Proposal, situation: Situation): RankedAction {
  const { inputs, days } = situation;
  const gain = gainOf(withinDayCaps(proposal.bundle, days[0]), inputs, situation);
  const priority = priorityOf(gain, proposal) * dismissal.keeps ** dismissals(proposal.id, situation);
  const block = proposal.id === 'invite' ? blockOf(situation) : undefined;
  return { proposal, gain, priority, ...(block && { block }) };
}

/** How often the member put the action aside within the last two weeks. */
function dismissals(id: ActionId, { day, dismissed }: Situation): number {
  const days = dismissed?.[id];
  if (days === undefined || days === 'never') return 0;
  return days.filter((dismissedDay) => daysBetween(dismissedDay, day) < dismissal.days).length;
}

function blockOf({ inputs, days, pending }: Situation): InvitationBlock | undefined {
  const sent = days.map((tally) => countOf([tally], ['invite']));
  const { acceptance: mature } = inputs;
  return invitationBlock({ sent, ...(pending !== undefined && { pending }), ...(mature && { mature }) });
}

/** What is left of a bundle when the day's limits are kept. */
function withinDayCaps(bundle: Bundle, today: Tally | undefined): Bundle {
  const left = ({ id, dayCap = Infinity, ...flow }: Flow): number =>
    Math.max(0, Math.min(bundle[id] ?? 0, dayCap - amountOf(flow, today)));
  return { ...bundle, ...Object.fromEntries(flows.map((flow) => [flow.id, left(flow)])) };
}
