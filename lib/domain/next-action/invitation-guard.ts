import type { Explanation } from '@/lib/domain/estimate/explanation';
import { invitationLimits } from '@/lib/domain/estimate/parameters';
import { type Invitations, shrunkAcceptance } from '@/lib/domain/estimate/rates';
import { kindsOf, type RecentDays } from '@/lib/domain/recent-days';

/** Why no invitation may be proposed, in the order in which the reasons are tried. */
export type InvitationBlock = 'too-many-sent' | 'too-many-pending' | 'low-acceptance' | 'enough-this-week';

export interface InvitationRecord {
  /** Invitations sent per day; index = age in days, 0 = today. */
  readonly sent: readonly number[];
  /** Invitations that wait for an answer, when read from LinkedIn's page. */
  readonly pending?: number;
  /** Invitations old enough to judge, when known. */
  readonly mature?: Invitations;
}

/** What the guard looks at, out of all that is known. */
export function invitationRecord(
  days: RecentDays,
  { pending, inputs: { acceptance: mature } }: Pick<Explanation, 'pending' | 'inputs'>,
): InvitationRecord {
  const sent = days.map((tally) => kindsOf(tally, ['invite']));
  return { sent, ...(pending !== undefined && { pending }), ...(mature && { mature }) };
}

/**
 * The first reason against proposing an invitation, or undefined. It limits advice only: nothing is ever blocked.
 * Thresholds of model est-1.0.0.
 */
export function invitationBlock({ sent, pending = 0, mature }: InvitationRecord): InvitationBlock | undefined {
  if (isResting(sent)) return 'too-many-sent';
  if (pending >= invitationLimits.pending) return 'too-many-pending';
  if (mature && isRarelyAccepted(mature)) return 'low-acceptance';
  return weekSum(sent, 0) >= invitationLimits.week ? 'enough-this-week' : undefined;
}

/** Invitations sent in the seven days that end so many days ago. */
export function weekSum(sent: readonly number[], age: number): number {
  return sent.slice(age, age + 7).reduce((sum, count) => sum + count, 0);
}

/** Once a week's sum reached the limit, invitations rest until it has fallen well below. */
function isResting(sent: readonly number[]): boolean {
  const { stopAt, resumeBelow } = invitationLimits;
  return sent.reduceRight((resting, _, age) => weekSum(sent, age) >= (resting ? resumeBelow : stopAt), false);
}

function isRarelyAccepted(mature: Invitations): boolean {
  return mature.sent >= invitationLimits.enoughMature && shrunkAcceptance(mature) < invitationLimits.acceptance;
}
