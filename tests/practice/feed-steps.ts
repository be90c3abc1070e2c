import type { createSharing } from './actor-sharing';
import type { createSocial } from './actor-social';

export type FeedMember = ReturnType<typeof createSharing> & ReturnType<typeof createSocial>;

export interface FeedStep {
  readonly name: string;
  readonly play: (member: FeedMember) => Promise<unknown>;
  /** The writes that must have reached the server. */
  readonly wrote: readonly string[];
}

const step = (name: string, play: FeedStep['play'], ...wrote: readonly string[]): FeedStep => ({ name, play, wrote });

/** Everything that can be done in the feed, once; each step begins where the one before it ended. */
export const FEED_STEPS: readonly FeedStep[] = [
  step('comment', (m) => m.comment('A fine jar.'), 'comment'),
  step('comment further down', (m) => m.comment('Well put.', { post: 7 }), 'comment'),
  step('type a comment only', (m) => m.typeCommentAndLeave()),
  step('reply', (m) => m.reply('Indeed.'), 'reply'),
  step('edit a comment', (m) => m.editComment('Said better.'), 'comment-edit'),
  step('delete a comment', (m) => m.deleteComment(), 'comment-delete'),
  step('like', (m) => m.react(1), 'reaction'),
  step('change the kind', (m) => m.reactWith('Celebrate', 1), 'reaction-change'),
  step('unlike', (m) => m.unreact(1), 'reaction-removed'),
  step('choose a kind', (m) => m.reactWith('Insightful', 5), 'reaction'),
  step('like a comment', (m) => m.reactToComment(), 'reaction'),
  step('open the picker', (m) => m.openPickerAndClose()),
  step('script like', (m) => m.scriptClickLike(4), 'reaction'),
  step('script comment', (m) => m.scriptSubmitComment(), 'comment'),
  step('script follow', (m) => m.scriptFollow(), 'follow'),
  step('follow', (m) => m.followFromFeed(), 'follow'),
  step('unfollow', (m) => m.unfollowFromFeed(), 'unfollow'),
  step('repost menu only', (m) => m.openRepostMenuAndClose()),
  step('instant repost', (m) => m.repostInstantly(), 'repost-instant'),
  step('repost with thoughts', (m) => m.repostWithThoughts('Look at this.'), 'repost-quote'),
  step('post', (m) => m.post('Hello corridor.'), 'post'),
  step('close the share box', (m) => m.closeShareBox()),
  step('close the empty share box', (m) => m.closeShareBox('')),
  step('edit a post', (m) => m.editPost('Hello, corridor!'), 'post-edit'),
  step('delete a post', (m) => m.deletePost(), 'post-delete'),
  step('delete a repost', (m) => m.deleteRepost(), 'repost-delete'),
];
