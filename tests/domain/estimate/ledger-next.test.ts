import { describe, expect, it } from 'vitest';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';
import type { Pillar } from '@/lib/domain/pillar';
import { lineOf } from '@/tests/domain/ledger-lines';
import { each, readBefore, saidOfEach, scoreBefore } from '@/tests/domain/readings';
import { tallyBefore } from '@/tests/domain/tallies';

describe('one more', () => {
  const next = (pillar: Pillar, id: LedgerLine['id'], rest: Partial<ExplanationSource> = {}) =>
    lineOf(pillar, id, rest).next;
  const busy = Array.from({ length: 89 }, (_, age) => tallyBefore(age + 1, { post: 2, comment: 10, reaction: 20 }));

  it('carries in this pillar alone as far as the gain there says', () => {
    expect(next('brand', 'articles')).toBe('big');
    expect(next('brand', 'posts')).toBe('good');
    expect(next('insights', 'posts')).toBe('good');
    expect(next('insights', 'comments')).toBe('small');
    expect(next('insights', 'reactions')).toBe('small');
    expect(next('brand', 'profile_items', { answers: { profile: ['photo'] } })).toBe('big');
  });

  it('carries nowhere when all is as good as earned', () => {
    expect(next('insights', 'comments', { tallies: busy })).toBe('nothing');
    expect(next('insights', 'reactions', { tallies: busy })).toBe('nothing');
    expect(next('brand', 'profile_media', { answers: { media: ['cover', 'featured'] } })).toBe('nothing');
  });

  it('is enough for today from the day’s limit on', () => {
    const today = (comment: number) => ({ tallies: [tallyBefore(0, { comment })] });
    expect(next('insights', 'comments', today(9))).toBe('small');
    expect(next('insights', 'comments', today(10))).toBe('enough');
    expect(next('insights', 'comments', today(11))).toBe('enough');
    expect(next('find', 'days_active', today(0))).toBe('small');
    expect(next('find', 'days_active', today(1))).toBe('enough');
  });

  it('is stretched by the official readings', () => {
    const readings = [20, 4, 20, 4].flatMap((points, index) =>
      scoreBefore(4 - index, each(points), saidOfEach(index % 2 === 0 ? 1 : 20)),
    );
    expect(next('insights', 'posts', { readings })).toBe('small');
  });

  it.each([
    ['brand', 'endorsements'],
    ['brand', 'followers_gained'],
    ['find', 'inbound_views90'],
    ['insights', 'engagement_recv'],
    ['relations', 'connections'],
    ['relations', 'coworkers'],
  ] as const)('of %s/%s is not the member’s to do', (pillar, id) => {
    const shown = { endorsements: 3, 'followers-gained': 3, 'profile-viewers': 3, engagements: 3, connections: 3 };
    const line = lineOf(pillar, id, { readings: readBefore(0, shown), answers: { coworkers: 3 } });
    expect(line.state).toBe('known');
    expect(line).not.toHaveProperty('next');
  });
});
