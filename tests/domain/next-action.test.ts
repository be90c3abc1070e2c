import { describe, expect, it } from 'vitest';
import { type ActionId, nextAction, stepOf } from '@/lib/domain/next-action';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { full, nextOf } from './stories';
import { tallyBefore, today } from './tallies';

/** All that is proposed when the member does each proposal at once and asks again, up to `limit`. */
function proposedInARow(tally: Tally, limit: number): readonly ActionId[] {
  const next = nextOf({ tallies: [tally], startedAgo: 0 });
  if (!next || limit === 0) return [];
  return [next.id, ...proposedInARow(afterDoing(tally, next.id), limit - 1)];
}

function afterDoing(tally: Tally, id: ActionId): Tally {
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
    expect(proposedInARow(tallyBefore(0, {}), 9)).toEqual(['comment', 'repost', 'comment', 'comment', 'comment']);
  });

  it('proposes a post once LinkedIn is a habit', () => {
    expect(nextOf({ tallies: regular })).toMatchObject({ id: 'post', step: 'big', because: { count: 0, target: 4 } });
    expect(nextOf({ tallies: regular.slice(0, 4) })).toMatchObject({ id: 'post' });
    expect(nextOf({ tallies: regular.slice(0, 3) })).not.toMatchObject({ id: 'post' });
  });

  it('stops proposing comments at the day limit of ten', () => {
    const readings = { ...full, comments: 0 };
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 9 })], readings })?.id).toBe('comment');
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 10 })], readings })).toBeUndefined();
    expect(nextOf({ tallies: [tallyBefore(0, { comment: 6, reply: 5 })], readings })).toBeUndefined();
  });

  it('counts only what is left of the day', () => {
    const steps = [7, 8, 9].map((comment) => {
      const readings = { ...full, comments: 0 };
      return nextOf({ tallies: [tallyBefore(0, { comment })], readings })?.step;
    });
    expect(steps).toEqual(['good', 'good', 'small']);
  });

  it.each([
    [0.89, true],
    [0.9, false],
  ])('at %f of the target proposes it still: %o', (part, proposed) => {
    expect(nextOf({ readings: { ...full, comments: 20 * part } })?.id === 'comment').toBe(proposed);
  });

  it('is undefined when everything is done', () => {
    expect(nextOf({ tallies: regular, readings: full })).toBeUndefined();
  });

  it('is undefined when nothing is known', () => {
    expect(nextAction({ inputs: {}, days: recentDays(regular, today), salesNavigator: false })).toBeUndefined();
  });

  it('shows the own count of the last seven days behind the proposal', () => {
    const tallies = [tallyBefore(0, { comment: 1 }), tallyBefore(6, { reply: 2 }), tallyBefore(7, { comment: 4 })];
    expect(nextOf({ tallies })?.because).toEqual({ count: 3, target: 20 });
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
