import { type Invitations, shrunkAcceptance } from './rates';

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

// LinkedIn publishes no limit; about 100 a week is what members report.
const stopAt = 80;
const resumeBelow = 60;
const pendingLimit = 100;
const enoughMature = 10;
const lowestAcceptance = 0.35;
const weekLimit = 20;

/**
 * The first reason against proposing an invitation, or undefined. It limits advice only: nothing is ever blocked.
 * Thresholds of model est-1.0.0.
 */
export function invitationBlock({ sent, pending = 0, mature }: InvitationRecord): InvitationBlock | undefined {
  if (isResting(sent)) return 'too-many-sent';
  if (pending >= pendingLimit) return 'too-many-pending';
  if (mature && mature.sent >= enoughMature && shrunkAcceptance(mature) < lowestAcceptance) return 'low-acceptance';
  return weekSum(sent, 0) >= weekLimit ? 'enough-this-week' : undefined;
}

/** Once a week's sum reached the limit, invitations rest until it has fallen well below. */
function isResting(sent: readonly number[]): boolean {
  return sent.reduceRight((resting, _, age) => weekSum(sent, age) >= (resting ? resumeBelow : stopAt), false);
}

function weekSum(sent: readonly number[], age: number): number {
  return sent.slice(age, age + 7).reduce((sum, count) => sum + count, 0);
}
