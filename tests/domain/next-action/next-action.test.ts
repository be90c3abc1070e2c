import { describe, expect, it } from 'vitest';
import { type ActionId, nextAction, stepOf } from '@/lib/domain/next-action/next-action';
import { rankActions } from '@/lib/domain/next-action/rank-actions';
import type { Tally } from '@/lib/domain/tally';
import { full, nextOf, situationOf } from '@/tests/domain/stories';
import { dayBefore, tallyBefore } from '@/tests/domain/tallies';

/** All that is proposed when the member does each proposal at once and asks again, up to `limit`. */
function proposedInARow(tally: Tally, limit: number): readonly ActionId[] {
  const next = nextOf({ tallies: [tally], startedAgo: 0 });
  if (!next || limit === 0) return [];
  return [next.id, ...proposedInARow(afterDoing(tally, next.id), limit - 1)];
}

function afterDoing(tally: Tally, id: ActionId): Tally {
  if (id === 'follow-up') return { ...tally, threads: tally.threads + 1 };
  const plus = (kind: 'comment' | 'repost', count: number): Tally => ({
    ...tally,
    counts: { ...tally.counts, [kind]: (tally.counts[kind] ?? 0) + count },
  });
  return id === 'repost' ? plus('repost', 1) : plus('comment', 3);
}

const regular = [1, 2, 3, 4, 5].map((age) => tallyBefore(age, { reaction: 2 }));
describe('the next action', () => {
  it('starts a new member with comments, not with a post of 25 minutes', () => {
    expect(nextOf({ startedAgo: 0 })).toEqual({
      id: 'comment',
      pillar: 'insights',
      step: 'good',
      minutes: 9,
      because: { count: 0, target: 20 },
    });
  });

  it('varies while a new member does what is proposed, and ends at the day limit', () => {
    expect(proposedInARow(tallyBefore(0, {}), 9)).toEqual([
      'comment',
      'repost',
      'comment',
      'comment',
      'follow-up',
      'comment',
    ]);
  });

  it('proposes a post once LinkedIn is a habit', () => {
    expect(nextOf({ tallies: regular })).toMatchObject({ id: 'post', step: 'big', because: { count: 0, target: 4 } });
    expect(nextOf({ tallies: regular.slice(0, 4) })).toMatchObject({ id: 'post' });
    expect(nextOf({ tallies: regular.slice(0, 3) })).not.toMatchObject({ id: 'post' });
  });

  it('stops proposing comments at the day limit of ten', () => {
    const known = { ...full, comments: 0 };
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 9 })], known })?.id).toBe('comment');
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 10 })], known })).toBeUndefined();
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 6, reply: 5 })], known })).toBeUndefined();
  });

  it('counts only what is left of the day', () => {
    const steps = [7, 8, 9].map((comment) => {
      const known = { ...full, comments: 0 };
      return nextOf({ tallies: [tallyBefore(0, { comment })], known })?.step;
    });
    expect(steps).toEqual(['good', 'good', 'small']);
  });

  it.each([
    [0.89, true],
    [0.9, false],
  ])('at %f of the target proposes it still: %o', (part, proposed) => {
    expect(nextOf({ known: { ...full, comments: 20 * part } })?.id === 'comment').toBe(proposed);
  });

  it('is undefined when everything is done', () => {
    expect(nextOf({ tallies: regular, known: full })).toBeUndefined();
  });

  it('is undefined when nothing is known', () => {
    expect(nextAction({ ...situationOf({ tallies: regular }), inputs: {} })).toBeUndefined();
  });

  it('shows the own count of the last seven days behind the proposal', () => {
    const tallies = [tallyBefore(0, { comment: 1 }), tallyBefore(6, { reply: 2 }), tallyBefore(7, { comment: 4 })];
    expect(nextOf({ tallies })?.because).toEqual({ count: 3, target: 20 });
  });
});

describe('what the member put aside', () => {
  const known = { profile_items: 4, profile_media: 0, ...full, comments: 0 };

  it('comes behind the rest while it counts half, and again after two weeks', () => {
    expect(nextOf({ known })?.id).toBe('profile-item');
    expect(nextOf({ known, dismissed: { 'profile-item': [dayBefore(13)] } })?.id).toBe('profile-media');
    expect(nextOf({ known, dismissed: { 'profile-item': [dayBefore(14)] } })?.id).toBe('profile-item');
  });

  it('counts half for each time', () => {
    const priorities = [[], [dayBefore(0)], [dayBefore(0), dayBefore(13), dayBefore(14)]].map((days) => {
      const ranked = rankActions(situationOf({ known, dismissed: { comment: days } }));
      return ranked.find(({ proposal }) => proposal.id === 'comment')?.priority ?? Number.NaN;
    });
    const [whole = Number.NaN, half, quarter] = priorities;
    expect(half).toBeCloseTo(whole / 2, 10);
    expect(quarter).toBeCloseTo(whole / 4, 10);
  });

  it('never comes again when the member said so', () => {
    const dismissed = { 'profile-item': 'never', 'profile-media': 'never' } as const;
    expect(nextOf({ known, dismissed })?.id).toBe('comment');
  });
});

describe('the ranking', () => {
  it('puts an invitation that may not be proposed behind all others, with the reason', () => {
    const known = { ...full, comments: 0, acceptance: { sent: 1, accepted: 1 } };
    expect(rankActions(situationOf({ known })).findIndex(({ proposal }) => proposal.id === 'invite')).toBe(0);
    const last = rankActions(situationOf({ known, tallies: [tallyBefore(3, { invite: 20 })] })).at(-1);
    expect([last?.proposal.id, last?.block]).toEqual(['invite', 'enough-this-week']);
  });
});

describe('the official readings', () => {
  it('stretch what an action gains in a pillar', () => {
    const known = { ...full, comments: 0, reposts: 0 };
    const slopes = { brand: 1, find: 1, insights: 0.2, relations: 1 };
    expect(nextOf({ known })?.step).toBe('good');
    expect(nextOf({ known, slopes })).toMatchObject({ id: 'comment', step: 'small' });
  });
});

describe('a step', () => {
  it.each([
    [0.8, 'big'],
    [0.79, 'good'],
    [0.2, 'good'],
    [0.19, 'small'],
    [0, 'small'],
  ])('of %f points is called %s', (gain, step) => {
    expect(stepOf(gain)).toBe(step);
  });
});
