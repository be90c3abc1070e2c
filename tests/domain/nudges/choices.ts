import { type Choice, chooseNudges, type NudgeSituation } from '@/lib/domain/nudges/choose-nudge';
import type { Facts } from '@/lib/domain/nudges/nudge-facts';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { momentOf } from './moments';

/** One fact each that makes a rule fire, with what its words need. */
export const facts = {
  comment: { 'd7.comments': 0, 'target.comments': 20 },
  repost: { 'd7.reposts': 0, 'd7.posts': 0 },
  group: { 'stock.groups': 0 },
  unread: { 'inbox.unread': 2 },
  search: { 'd7.people_searches': 0, 'd7.days_active': 2 },
  event: { 'd28.event_pages': 0 },
  recommend: { 'd90.recommendations_given': 0 },
  skills: { 'profile.skills': 0 },
  contact: { 'd28.threads_existing': 0 },
  met: { 'log.met': 1, 'invite.ok': true },
  coworkers: { 'stock.coworkers': 4, 'invite.ok': true },
  official: { 'official.none': true },
  manyInvites: { 'd7.invites': 80, 'invite.rest_until': '2026-05-24', 'invite.ok': false },
  manyPosts: { 'd7.posts': 5 },
  muchTalk: { 'today.comments': 10 },
  friday: { weekday: 5, hour: 14 },
  planDone: { 'today.plan_done': true },
} as const satisfies Readonly<Record<string, Facts>>;

/** A member of whom nothing is known but what is given, at nine o'clock today. */
export function situation(given: Partial<NudgeSituation>): NudgeSituation {
  return { facts: {}, log: {}, inputs: {}, now: momentOf(0), salesNavigator: false, ...given };
}

export function choice(given: Partial<NudgeSituation>): Choice {
  return chooseNudges(situation(given));
}

/** The card and the spare ones, in order. */
export function idsOf({ card, spare }: Choice): readonly RuleId[] {
  return [...(card ? [card] : []), ...spare].map(({ id }) => id);
}

export function chosen(given: Partial<NudgeSituation>): readonly RuleId[] {
  return idsOf(choice(given));
}
