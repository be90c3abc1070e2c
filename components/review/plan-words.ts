import { formatNumber, say, type WordKey } from '@/components/words';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import type { WeekReview } from '@/lib/domain/review/review';

const goalSentences: Readonly<Record<keyof WeeklyGoals, WordKey>> = {
  value: 'review_plan_value',
  conversations: 'review_plan_conversations',
  appointments: 'review_plan_appointments',
};

const actionSentences: Readonly<Record<ActionId, WordKey>> = {
  comment: 'review_plan_comment',
  post: 'review_plan_post',
  repost: 'review_plan_repost',
  'search-and-view': 'review_plan_search',
  reply: 'review_plan_reply',
  invite: 'review_plan_invite',
  'profile-item': 'review_plan_profile_item',
  'profile-media': 'review_plan_profile_media',
  article: 'review_plan_article',
  'follow-up': 'review_plan_follow_up',
};

/** The one thing to care about next. */
export function planSentence({ plan, under }: Pick<WeekReview, 'plan' | 'under'>): string {
  if (!plan) return say('review_plan_none');
  if (plan.for === 'action') return say(actionSentences[plan.action]);
  const reached = under === 0 ? 'review_plan_so_far' : 'review_plan_last';
  return say(goalSentences[plan.name], say(reached, formatNumber(plan.done), formatNumber(plan.goal)));
}

export function planTitle({ planFor }: WeekReview): string {
  return say(planFor === 'this-week' ? 'review_plan_this' : 'review_plan_next');
}
