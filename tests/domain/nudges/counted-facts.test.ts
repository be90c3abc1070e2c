import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { dayBefore, tallyBefore } from '@/tests/domain/tallies';
import { factsOf, morning, type NudgeStory } from './sources';

const withoutComments = new Set(sensedKinds.filter((kind) => kind !== 'comment' && kind !== 'reply'));
const withoutInvites = new Set(sensedKinds.filter((kind) => kind !== 'invite'));

describe('the facts that were counted', () => {
  it.each<readonly [string, NudgeStory, Partial<ReturnType<typeof factsOf>>]>([
    [
      'count replies with comments, conversations once a day, and only the days of their window',
      { tallies: [tallyBefore(0, { comment: 2, reply: 1 }, { threads: 4 }), tallyBefore(7, { comment: 9 })] },
      { 'd7.comments': 3, 'today.comments': 3, 'today.messages': 4, 'd28.threads_existing': 4 },
    ],
    [
      'know an empty week of a member whom nobody has counted before',
      { startedAgo: 0 },
      { 'd7.comments': 0, 'd28.posts': 0, 'd7.days_active': 0, 'installed.days': 0 },
    ],
    [
      'do not know a kind that is not counted, but what was seen of it today',
      { tallies: [tallyBefore(0, { comment: 12 })], seenKinds: withoutComments },
      { 'd7.comments': undefined, 'd7.posts': 0, 'today.comments': 12 },
    ],
    [
      'do not know a window with a day on which a kind was not counted',
      { blindDays: { post: new Set([dayBefore(7)]) } },
      { 'd7.posts': 0, 'd28.posts': undefined },
    ],
    [
      'know how old the last post is, and the replies since that day',
      { tallies: [tallyBefore(4, { post: 1, reply: 2 }), tallyBefore(5, { reply: 3 }), tallyBefore(9, { post: 1 })] },
      { 'since.post': 4, 'own.replies': 2 },
    ],
    [
      'do not know it when a later one may have been missed',
      { tallies: [tallyBefore(4, { post: 1 })], blindDays: { post: new Set([dayBefore(2)]) } },
      { 'since.post': undefined, 'own.replies': undefined },
    ],
    ['do not know it without a post', {}, { 'since.post': undefined, 'own.post_age_h': undefined }],
    [
      'have its age in hours and in minutes',
      { lastPostAt: morning.at - 90 * 60_000 },
      { 'own.post_age_h': 1.5, 'own.post_age_min': 90 },
    ],
    [
      'shrink acceptance, as the model does',
      { answers: { invitations: { sent: 10, accepted: 3 } } },
      { 'invite.mature': 10, 'invite.rate': 0.3, 'invite.ok': false },
    ],
    ['have nothing against an invitation of a member who sent none', {}, { 'invite.ok': true, 'd7.invites': 0 }],
    [
      'know nothing for one when invitations are not counted',
      { seenKinds: withoutInvites },
      { 'invite.ok': undefined },
    ],
    [
      'know enough against one all the same',
      { seenKinds: withoutInvites, tallies: [tallyBefore(1, { invite: 81 })] },
      { 'invite.ok': false, 'd7.invites': 81 },
    ],
    [
      'know from when on invitations are few again',
      { tallies: [tallyBefore(6, { invite: 20 }), tallyBefore(4, { invite: 10 }), tallyBefore(1, { invite: 59 })] },
      { 'd7.invites': 89, 'invite.rest_until': dayBefore(-3) },
    ],
    [
      'know that it takes all seven days after many in one',
      { tallies: [tallyBefore(0, { invite: 90 })] },
      { 'invite.rest_until': dayBefore(-7) },
    ],
    [
      'count notes by calendar month',
      { tallies: [tallyBefore(19, {}, { notes: 2 }), tallyBefore(20, {}, { notes: 3 })] },
      { 'month.notes': 2 },
    ],
  ])('%s', (_, story, expected) => {
    expect(factsOf(story)).toMatchObject(expected);
  });
});
