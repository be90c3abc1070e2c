import { describe, expect, it } from 'vitest';
import { signals } from '@/lib/domain/estimate/signals';
import { proposals } from '@/lib/domain/next-action/next-action-table';

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
