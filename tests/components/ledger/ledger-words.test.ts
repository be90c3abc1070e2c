import { describe, expect, it } from 'vitest';
import { knownWords } from '@/components/ledger/ledger-words';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';

const comments: LedgerLine = {
  id: 'comments',
  state: 'known',
  earned: 0.69,
  possible: 5,
  level: 1.3,
  evidence: { origin: 'counted', count: 12, days: 90 },
  next: 'small',
  grade: 'A',
};

describe('what is known of an input', () => {
  it.each<[string, Partial<LedgerLine>, string]>([
    [
      'counted on the first day',
      { evidence: { origin: 'counted', count: 2, days: 1 }, level: 9.27 },
      '2 today, about 9.3 a week',
    ],
    [
      'read',
      { id: 'connections', level: 600, evidence: { origin: 'read', day: '2026-05-12' } },
      '600, read on May 12, 2026',
    ],
    [
      'read by the week',
      { id: 'engagement_recv', level: 30, evidence: { origin: 'read', day: '2026-05-12' } },
      'about 30 a week, read on May 12, 2026',
    ],
    ['answered', { id: 'groups', level: 3, evidence: { origin: 'answered' } }, 'you said 3'],
    ['answered as none', { id: 'groups', level: 0, evidence: { origin: 'answered' } }, 'you said 0'],
    ['answered by item', { id: 'profile_items', level: 5, evidence: { origin: 'answered' } }, 'you said 5 of 7'],
    [
      'a rate',
      { id: 'acceptance', sample: { tries: 12, hits: 7 }, evidence: { origin: 'counted', count: 12, days: 90 } },
      '7 of 12 accepted',
    ],
    [
      'an answered rate',
      { id: 'acceptance', sample: { tries: 12, hits: 7 }, evidence: { origin: 'answered' } },
      'you said 7 of 12 accepted',
    ],
    ['reserved', { id: 'sn_accounts', state: 'reserved' }, 'needs Sales Navigator'],
    ['unseen', { id: 'research_views', state: 'unseen', possible: 0 }, 'LinkedIn counts it, nobody outside can see it'],
    [
      'a rate of nothing',
      { id: 'acceptance', sample: { tries: 0, hits: 0 }, evidence: { origin: 'counted', count: 0, days: 90 } },
      'no invitation sent',
    ],
    [
      'unweighed and counted',
      { id: 'research_views', state: 'unweighed', possible: 0, evidence: { origin: 'counted', count: 4, days: 90 } },
      '4 in the last 90 days; seen, but we give it no points',
    ],
    [
      'unweighed',
      { id: 'followers', state: 'unweighed', possible: 0, evidence: { origin: 'read', day: '2026-05-12', count: 800 } },
      '800, read on May 12, 2026; seen, but we give it no points',
    ],
  ])('that is %s', (_, line, words) => {
    expect(knownWords({ ...comments, ...line })).toBe(words);
  });
});
