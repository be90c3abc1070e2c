import type { Momentum } from '@/lib/domain/momentum/momentum';
import type { Progress } from '@/lib/domain/momentum/week-progress';
import type { InvitationStanding } from '@/lib/domain/next-action/invitation-standing';
import type { Summary, ViewedInWeek } from '@/lib/domain/summary';
import { isDay, isNumber, isOneOf, isRecord } from './guards';

/** What a summary says of how things stand beside the estimate. */
type Standing = Pick<Summary, 'invitations' | 'momentum' | 'viewedInWeek' | 'lastReading'>;

/** Whether all of it can be trusted. A summary of a version that knew less of it cannot. */
export function isStanding(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Standing {
  const { invitations, momentum, viewedInWeek, lastReading } = value;
  if (!isInvitationStanding(invitations) || !isMomentum(momentum) || !isViewed(viewedInWeek)) return false;
  return lastReading === undefined || isReading(lastReading);
}

const advices: Readonly<Record<InvitationStanding['advice'], true>> = { fine: true, slow: true, rest: true };

function isInvitationStanding(value: unknown): value is InvitationStanding {
  if (!isRecord(value) || !isNumber(value.sentInWeek) || !isOneOf(advices, value.advice)) return false;
  const { acceptance, restUntil } = value;
  const isJudged = isRecord(acceptance) && isNumber(acceptance.share) && isNumber(acceptance.of);
  return (acceptance === undefined || isJudged) && (restUntil === undefined || isDay(restUntil));
}

const trends: Readonly<Record<Momentum['trend'], true>> = { up: true, steady: true, down: true };

function isMomentum(value: unknown): value is Momentum {
  if (!isRecord(value) || !isNumber(value.streak)) return false;
  const { score, trend, week } = value;
  if (score !== undefined && !isNumber(score)) return false;
  if (!isOneOf(trends, trend) || !isRecord(week)) return false;
  return [week.value, week.conversations, week.appointments].every(isProgress);
}

function isProgress(value: unknown): value is Progress {
  return isRecord(value) && [value.done, value.goal, value.due].every(isNumber);
}

function isViewed(value: unknown): value is ViewedInWeek {
  return isRecord(value) && [value.profiles, value.outside, value.searches].every(isNumber);
}

function isReading(value: unknown): boolean {
  return isRecord(value) && typeof value.metric === 'string' && isNumber(value.value) && isNumber(value.at);
}
