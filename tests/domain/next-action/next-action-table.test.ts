import { describe, expect, it } from 'vitest';
import type { Inputs } from '@/lib/domain/estimate/signals';
import { signals } from '@/lib/domain/estimate/signals';
import type { NextAction } from '@/lib/domain/next-action/next-action';
import { proposals } from '@/lib/domain/next-action/next-action-table';
import type { Tally } from '@/lib/domain/tally';
import { full, nextOf, type Story } from '@/tests/domain/stories';
import { tallyBefore } from '@/tests/domain/tallies';

describe('the conditions of proposals', () => {
  it.each([
    ['2 days after the last', [2], false],
    ['3 days after the last', [3], true],
    ['after two in one week', [3, 6], false],
    ['after one in this week and one in the week before', [3, 7], true],
  ])('with a post %s: proposes another = %o %o', (_, ages, proposed) => {
    const posts = ages.map((age) => tallyBefore(age, { post: 1 }));
    expect(nextOf({ tallies: posts, known: { comments: 20 } })?.id === 'post').toBe(proposed);
  });

  it.each([
    ['with nothing shared this week', [], true],
    ['after a repost this week', [tallyBefore(6, { repost: 1 })], false],
    ['after a repost last week', [tallyBefore(7, { repost: 1 })], true],
    ['after a post this week', [tallyBefore(6, { post: 1 })], false],
  ])('proposes a repost %s: %o %o', (_, tallies, proposed) => {
    const next = nextOf({ tallies, known: { comments: 20, posts: 4, reposts: 0 } });
    expect(next?.id === 'repost').toBe(proposed);
  });

  it.each([
    ['on the first active day', [tallyBefore(0, { reaction: 1 })], false],
    ['on the second active day', [tallyBefore(0, { reaction: 1 }), tallyBefore(1, { reaction: 1 })], true],
    ['after a search that led to two people', [tallyBefore(1, { 'people-search': 1 }, { outside: 2 })], true],
    ['after a search that led to three people', [tallyBefore(1, { 'people-search': 1 }, { outside: 3 })], false],
  ])('proposes a search %s: %o %o', (_, tallies, proposed) => {
    const known = { comments: 20, posts: 4, reposts: 2 };
    expect(nextOf({ tallies, known })?.id === 'search-and-view').toBe(proposed);
  });

  it.each([
    ['posted today', [tallyBefore(0, { post: 1 })], true],
    ['posted yesterday', [tallyBefore(1, { post: 1 })], true],
    ['posted two days ago', [tallyBefore(2, { post: 1 })], false],
    ['posted yesterday and replied today', [tallyBefore(1, { post: 1 }), tallyBefore(0, { reply: 1 })], false],
    ['posted today and replied yesterday', [tallyBefore(0, { post: 1 }), tallyBefore(1, { reply: 1 })], true],
  ])('proposes to answer the readers of an own post when the member %s: %o %o', (_, tallies, proposed) => {
    expect(nextOf({ tallies })?.id === 'reply').toBe(proposed);
  });

  const month = [3, 10, 17, 24].map((age) => tallyBefore(age, { post: 1 }));
  it.each<readonly [string, readonly Tally[], boolean]>([
    ['after four posts in four weeks', month, true],
    ['after three posts in four weeks', month.slice(1), false],
    ['when one was written 89 days ago', [...month, tallyBefore(89, { article: 1 })], false],
    ['when the last was written 90 days ago', [...month, tallyBefore(90, { article: 1 })], true],
  ])('proposes an article %s: %o %o', (_, tallies, proposed) => {
    expect(nextOf({ tallies, known: { ...full, articles: 0 } })?.id === 'article').toBe(proposed);
  });

  it.each<readonly [string, readonly Tally[], boolean]>([
    ['after four silent weeks', [tallyBefore(28, {}, { threads: 9 })], true],
    ['after one conversation in four weeks', [tallyBefore(27, {}, { threads: 1 })], true],
    ['after two conversations in four weeks', [tallyBefore(27, {}, { threads: 2 })], false],
    ['when one was written to today', [tallyBefore(0, {}, { threads: 1 })], false],
  ])('proposes to write to a contact %s: %o %o', (_, tallies, proposed) => {
    expect(nextOf({ tallies, known: { ...full, messages: 1 } })?.id === 'follow-up').toBe(proposed);
  });

  it.each<readonly [Inputs, NextAction['because'] | undefined]>([
    [
      { profile_items: 5, profile_media: 2 },
      { count: 5, target: 7 },
    ],
    [
      { profile_items: 7, profile_media: 1 },
      { count: 1, target: 2 },
    ],
    [{ profile_items: 7, profile_media: 2 }, undefined],
    [{}, undefined],
  ])('of a profile of which %o is known it proposes what is missing, because of %o', (profile, because) => {
    expect(nextOf({ known: { ...full, ...profile } })?.because).toEqual(because);
  });
});

describe('an invitation', () => {
  const talked = tallyBefore(2, { comment: 2, reply: 1 });
  const known: Inputs = { ...full, acceptance: { sent: 5, accepted: 3 } };

  it('is proposed after three conversations, one at a time', () => {
    expect(nextOf({ tallies: [talked], known })).toMatchObject({
      id: 'invite',
      pillar: 'relations',
      because: { count: 0, target: 1 },
    });
  });

  it('is proposed after somebody was met', () => {
    expect(nextOf({ tallies: [tallyBefore(6, { appointment: 1 })], known })?.id).toBe('invite');
    expect(nextOf({ tallies: [tallyBefore(7, { appointment: 1 })], known })?.id).not.toBe('invite');
  });

  it.each<readonly [string, Story]>([
    ['before three comments', { tallies: [tallyBefore(2, { comment: 2 })] }],
    ['when the comments are older than a week', { tallies: [tallyBefore(7, { comment: 9 })] }],
    ['when one was sent today', { tallies: [talked, tallyBefore(0, { invite: 1 })] }],
    ['after five in a week', { tallies: [talked, tallyBefore(1, { invite: 5 })] }],
    ['with 100 pending', { tallies: [talked], pending: 100 }],
    ['with few accepted', { tallies: [talked], known: { ...full, acceptance: { sent: 20, accepted: 2 } } }],
    ['while acceptance is unknown', { tallies: [talked], known: full }],
  ])('is not proposed %s', (_, story) => {
    expect(nextOf({ known, ...story })?.id).not.toBe('invite');
  });
});

describe('the table of proposals', () => {
  it('has each action once', () => {
    const ids = proposals.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      'article',
      'comment',
      'follow-up',
      'invite',
      'post',
      'profile-item',
      'profile-media',
      'reply',
      'repost',
      'search-and-view',
    ]);
  });

  it.each(proposals)('raises by $id only what the model knows', ({ bundle }) => {
    const known = signals.map(({ id }): string => id);
    expect(Object.keys(bundle).length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(Object.keys(bundle)));
  });
});
