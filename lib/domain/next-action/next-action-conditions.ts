import { activeDays, countOf, measureOf, type RecentDays } from '@/lib/domain/recent-days';

/** No article in 90 days, and enough posts in four weeks for one of them to be worth more. */
export function isTimeForArticle(days: RecentDays): boolean {
  return countOf(days, ['article']) === 0 && countOf(days.slice(0, 28), ['post']) >= 4;
}

/** A first post once LinkedIn is a habit; after that fewer than two a week, three days apart. */
export function isTimeForPost(days: RecentDays): boolean {
  const month = days.slice(0, 28);
  if (countOf(month, ['post']) === 0) return activeDays(month) >= 4;
  return countOf(days.slice(0, 7), ['post']) < 2 && countOf(days.slice(0, 3), ['post']) === 0;
}

/** No search yet in a week with two active days, or a search that led to fewer than three new people. */
export function isTimeForSearch(days: RecentDays): boolean {
  const week = days.slice(0, 7);
  if (countOf(week, ['people-search']) === 0) return activeDays(week) >= 2;
  return measureOf(week, 'outside') < 3;
}

/** Posted today or yesterday, and no reply written since. */
export function isOwnPostUnanswered(days: RecentDays): boolean {
  const lastPost = days.slice(0, 2).findIndex((tally) => countOf([tally], ['post']) > 0);
  return lastPost >= 0 && countOf(days.slice(0, lastPost + 1), ['reply']) === 0;
}

/** At most one a day, fewer than five a week, and only after real conversations or after meeting somebody. */
export function isTimeForInvitation(days: RecentDays): boolean {
  const week = days.slice(0, 7);
  const fewSent = countOf(days.slice(0, 1), ['invite']) === 0 && countOf(week, ['invite']) < 5;
  return fewSent && (countOf(week, ['comment', 'reply']) >= 3 || countOf(week, ['appointment']) > 0);
}

/** Nothing shared in a week. */
export function isTimeForRepost(days: RecentDays): boolean {
  return countOf(days.slice(0, 7), ['repost', 'post']) === 0;
}

/** Fewer than two conversations written to in four weeks, and none today. */
export function isTimeForFollowUp(days: RecentDays): boolean {
  return measureOf(days.slice(0, 28), 'threads') < 2 && measureOf(days.slice(0, 1), 'threads') === 0;
}
