import { stepLimits } from '@/lib/domain/estimate/parameters';

/** Actions whose worth the model knows. */
export type ActionId =
  | 'comment'
  | 'post'
  | 'repost'
  | 'search-and-view'
  | 'reply'
  | 'invite'
  | 'profile-item'
  | 'profile-media'
  | 'article'
  | 'follow-up';

/** How far an action carries, in words a member can use; never a decimal. */
export type Step = 'big' | 'good' | 'small';

/** How far a gain in points (of 100) carries, in words. */
export function stepOf(gain: number): Step {
  if (gain >= stepLimits.big) return 'big';
  return gain >= stepLimits.good ? 'good' : 'small';
}
