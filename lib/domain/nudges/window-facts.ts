import type { ActivityKind } from '@/lib/domain/activity';
import { type FlowId, flows } from '@/lib/domain/estimate/signals';
import { countOf } from '@/lib/domain/recent-days';
import type { FactSource } from './fact-source';
import type { KnownFacts } from './facts-from';
import { atLeast, windowSum } from './window-sum';

const hour = 3_600_000;

/** What was counted in windows of 7, 28 and 90 days, today, and since the last post. */
export function windowFacts(source: FactSource) {
  const flow = (id: FlowId, length: number) => windowSum(source, flowOf(id), length);
  const today = (id: FlowId) => atLeast(source, flowOf(id), 1);
  return {
    'd7.days_active': flow('days_active', 7),
    'd7.posts': flow('posts', 7),
    'd7.reposts': flow('reposts', 7),
    'd7.comments': flow('comments', 7),
    'd7.reactions': flow('reactions', 7),
    'd7.people_searches': flow('people_searches', 7),
    'd7.views_outside': flow('views_outside', 7),
    'd7.sn_leads': flow('sn_leads', 7),
    'd7.sn_searches': flow('sn_searches', 7),
    'd7.invites': atLeast(source, only('invite'), 7),
    'd28.days_active': flow('days_active', 28),
    'd28.posts': flow('posts', 28),
    'd28.endorsements_given': windowSum(source, only('endorsement'), 28),
    'd28.sn_accounts': flow('sn_accounts', 28),
    'd28.threads_existing': flow('messages', 28),
    'd90.articles': flow('articles', 90),
    'today.comments': today('comments'),
    'today.messages': today('messages'),
    'month.notes': notesOfMonth(source),
    'log.met': atLeast(source, only('appointment'), 7),
    ...sincePost(source),
  } satisfies Partial<KnownFacts>;
}

function only(kind: ActivityKind) {
  return { kinds: [kind] };
}

function flowOf(id: FlowId) {
  return flows.find((flow) => flow.id === id) ?? { kinds: [] };
}

function notesOfMonth({ days, clock }: FactSource): number {
  const month = clock.day.slice(0, 7);
  return days.reduce((sum, tally) => sum + (tally?.day.startsWith(month) ? tally.notes : 0), 0);
}

/** Unknown without a post in 90 days, and when one could have been missed since. */
function sincePost(source: FactSource) {
  const { days, clock, lastPostAt } = source;
  const age = days.findIndex((tally) => countOf([tally], ['post']) > 0);
  const isKnown = age >= 0 && windowSum(source, only('post'), age + 1) !== undefined;
  const hours = lastPostAt === undefined ? undefined : (clock.at - lastPostAt) / hour;
  return {
    'since.post': isKnown ? age : undefined,
    'own.replies': isKnown ? windowSum(source, only('reply'), age + 1) : undefined,
    'own.post_age_h': hours,
    'own.post_age_min': hours === undefined ? undefined : hours * 60,
  };
}
