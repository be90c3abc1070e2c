import { addDays } from '@/lib/domain/day';
import { invitationLimits } from '@/lib/domain/estimate/parameters';
import type { Invitations } from '@/lib/domain/estimate/rates';
import { type InvitationBlock, type InvitationRecord, invitationBlock, weekSum } from './invitation-guard';

/** How the member's invitations stand. It is advice: nothing is ever blocked. */
export interface InvitationStanding {
  /** Invitations sent in the last 7 days with today, at least. */
  readonly sentInWeek: number;
  /** Of the invitations old enough to judge: the share (0–1) that was accepted, and how many they are. */
  readonly acceptance?: { readonly share: number; readonly of: number };
  /**
   * `fine`: nothing is known against one more · `slow`: enough for this week · `rest`: stop, because too many were sent,
   * wait for an answer, or were not accepted.
   */
  readonly advice: 'fine' | 'slow' | 'rest';
  /** Only after too many were sent: the day on which few enough are left in seven days, if none is sent until then. */
  readonly restUntil?: string;
}

const advices: Readonly<Record<InvitationBlock, InvitationStanding['advice']>> = {
  'too-many-sent': 'rest',
  'too-many-pending': 'rest',
  'low-acceptance': 'rest',
  'enough-this-week': 'slow',
};

/** How invitations stand on the member's day, by the invitation guard. Model est-1.0.0. */
export function invitationStanding(record: InvitationRecord, day: string): InvitationStanding {
  const block = invitationBlock(record);
  return {
    sentInWeek: weekSum(record.sent, 0),
    ...acceptanceOf(record.mature),
    advice: block ? advices[block] : 'fine',
    ...(block === 'too-many-sent' && { restUntil: restUntil(record.sent, day) }),
  };
}

/**
 * The day on which fewer than 60 invitations are left in seven days, when none is sent until then.
 * @param sent invitations per day; index = age in days, 0 = `day`.
 */
export function restUntil(sent: readonly number[], day: string): string {
  const left = (days: number): number => weekSum([...Array.from({ length: days }, () => 0), ...sent], 0);
  const days = [0, 1, 2, 3, 4, 5, 6].find((each) => left(each) < invitationLimits.resumeBelow) ?? 7;
  return addDays(day, days);
}

function acceptanceOf(mature: Invitations | undefined): Pick<InvitationStanding, 'acceptance'> {
  if (!mature || mature.sent === 0) return {};
  return { acceptance: { share: mature.accepted / mature.sent, of: mature.sent } };
}
