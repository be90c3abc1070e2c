import { amountOf } from '@/lib/domain/estimate/observe';
import { type Flow, flows, type Inputs } from '@/lib/domain/estimate/signals';
import type { RecentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { type InvitationBlock, invitationBlock, invitationRecord } from './invitation-guard';
import { type Bundle, type GainOptions, gainOf, priorityOf } from './marginal-gain';
import { type Proposal, proposals } from './next-action-table';

/** What the ranking rests on. */
export interface Situation extends GainOptions {
  readonly inputs: Inputs;
  readonly days: RecentDays;
  /** Invitations that wait for an answer, when read. */
  readonly pending?: number;
}

/** An action and what it is worth. */
interface RankedAction {
  readonly proposal: Proposal;
  /** Points (of 100) that doing it today adds. */
  readonly gain: number;
  readonly priority: number;
  /** Why it may not be proposed; only of an invitation. */
  readonly block?: InvitationBlock;
}

/**
 * All actions by what they are worth for their minutes: gain in points × value to other people ÷ √minutes, best first and
 * those that may not be proposed last. Whether today is a day for them is not asked. Model est-1.0.0.
 */
export function rankActions(situation: Situation): readonly RankedAction[] {
  return proposals
    .map((proposal) => rank(proposal, situation))
    .toSorted((one, other) => Number(isBlocked(one)) - Number(isBlocked(other)) || other.priority - one.priority);
}

function isBlocked({ block }: RankedAction): boolean {
  return block !== undefined;
}

function rank(proposal: Proposal, situation: Situation): RankedAction {
  const { inputs, days } = situation;
  const gain = gainOf(withinDayCaps(proposal.bundle, days[0]), inputs, situation);
  const priority = priorityOf(gain, proposal);
  const block = proposal.id === 'invite' ? invitationBlock(invitationRecord(days, situation)) : undefined;
  return { proposal, gain, priority, ...(block && { block }) };
}

/** What is left of a bundle when the day's limits are kept. */
function withinDayCaps(bundle: Bundle, today: Tally | undefined): Bundle {
  const left = ({ id, dayCap = Infinity, ...flow }: Flow): number =>
    Math.max(0, Math.min(bundle[id] ?? 0, dayCap - amountOf(flow, today)));
  return { ...bundle, ...Object.fromEntries(flows.map((flow) => [flow.id, left(flow)])) };
}
