import type { Story } from './story';

const halfYear = 180 * 86_400_000;

/** The same member's export as it would have been at an earlier moment. */
export function cut(story: Story, until: number): Story {
  const isPast = (at: number): boolean => at <= until;
  const isSaid = ({ at }: { readonly at: number }): boolean => isPast(at);
  return {
    ...story,
    comments: story.comments.filter(isSaid),
    reactions: story.reactions.filter(isPast),
    shares: story.shares.filter(isSaid),
    reposts: story.reposts.filter(isPast),
    articles: story.articles.filter(isSaid),
    follows: story.follows.filter(isSaid),
    companyFollows: story.companyFollows.filter(isPast),
    endorsed: story.endorsed.filter(isPast),
    endorsedBy: story.endorsedBy.filter(isSaid),
    connections: story.connections.filter(({ day }) => isPast(Date.parse(day))),
    invitations: story.invitations.filter(({ at }) => isPast(at) && at > until - halfYear),
    threads: story.threads.map((thread) => ({
      ...thread,
      lines: thread.lines.filter(isSaid),
      stretches: thread.stretches
        .filter(({ begunAt }) => isPast(begunAt))
        .map((one) => ({ ...one, answeredAt: one.answeredAt && isPast(one.answeredAt) ? one.answeredAt : undefined })),
    })),
    until,
  };
}
