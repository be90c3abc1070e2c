import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/domain/estimate/explain';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import { lineOf, lines, source } from '@/tests/domain/ledger-lines';
import { readBefore } from '@/tests/domain/readings';
import { dayBefore, tallyBefore } from '@/tests/domain/tallies';

/** What LinkedIn's list and its observers name, in the words of the list. */
const listed: Readonly<Record<Pillar, readonly (readonly [words: string, id: LedgerLine['id']])[]>> = {
  brand: [
    ['profile completeness', 'profile_items'],
    ['profile cover', 'profile_media'],
    ['endorsements', 'endorsements'],
    ['articles', 'articles'],
    ['shares, as the page itself says', 'posts'],
    ['followers gained', 'followers_gained'],
    ['followers from articles', 'article_followers'],
    ['page views of posts', 'post_views'],
    ['followers', 'followers'],
  ],
  find: [
    ['people searches', 'people_searches'],
    ['profile views', 'profile_views'],
    ['out-of-network views', 'views_outside'],
    ['inbound views', 'inbound_views90'],
    ['days active', 'days_active'],
    ['Sales Navigator searches', 'sn_searches'],
    ['leads saved', 'sn_leads'],
  ],
  insights: [
    ['shares', 'posts'],
    ['engagement given: comments', 'comments'],
    ['engagement given: likes', 'reactions'],
    ['engagement given: reshares', 'reposts'],
    ['engagement received', 'engagement_recv'],
    ['messages', 'messages'],
    ['response rate', 'response_rate'],
    ['groups', 'groups'],
    ['accounts saved', 'sn_accounts'],
    ['long-form engagement', 'article_engagement'],
    ['research views', 'research_views'],
  ],
  relations: [
    ['connections', 'connections'],
    ['VP+', 'vp_connections'],
    ['internal connections', 'coworkers'],
    ['acceptance rate', 'acceptance'],
  ],
};

describe('the ledger', () => {
  it.each(pillars)('of %s has every input once, in the order of the model, and what earns nothing last', (pillar) => {
    expect(lines()[pillar].map(({ id }) => id)).toEqual(listed[pillar].map(([, id]) => id));
  });

  it.each(pillars)('of %s adds up to its 25 points, and to what the model finds earned', (pillar) => {
    const answers = { salesNavigator: true, coworkers: 5, profile: ['photo'] as const };
    const readings = readBefore(0, { connections: 300 });
    const ledger = lines({ answers, readings })[pillar];
    const { low } = explain({ ...source, answers, readings }).raw.pillars[pillar];
    expect(ledger.reduce((sum, { possible }) => sum + possible, 0)).toBe(25);
    expect(ledger.reduce((sum, { earned = 0 }) => sum + earned, 0)).toBeCloseTo(low, 10);
  });
});

describe('a line of the ledger', () => {
  it('says what is known, what it rests on and what it earns', () => {
    const tallies = [tallyBefore(0, { comment: 2 }), tallyBefore(9, { reply: 1 })];
    expect(lineOf('insights', 'comments', { tallies })).toMatchObject({
      state: 'known',
      earned: expect.closeTo(0.2875, 3),
      possible: 5,
      level: expect.closeTo(0.514, 3),
      evidence: { origin: 'counted', count: 3, days: 90 },
      grade: 'A',
    });
  });

  it('says of a rate how many tries succeeded', () => {
    const invitations = { sent: 12, accepted: 7 };
    const line = lineOf('relations', 'acceptance', { answers: { invitations } });
    expect(line).toMatchObject({ sample: { tries: 12, hits: 7 }, evidence: { origin: 'answered' }, next: 'small' });
    expect(line).not.toHaveProperty('level');
    expect(lineOf('insights', 'response_rate').sample).toEqual({ tries: 0, hits: 0 });
  });

  it('of what nobody knows has neither points nor a next step', () => {
    expect(lineOf('relations', 'coworkers')).toEqual({ id: 'coworkers', state: 'unknown', possible: 3, grade: 'A' });
  });

  it.each([
    ['find', 'sn_searches', 4],
    ['find', 'sn_leads', 4],
    ['insights', 'sn_accounts', 3],
  ] as const)('of %s/%s reserves %i points for Sales Navigator', (pillar, id, possible) => {
    expect(lineOf(pillar, id)).toEqual({ id, state: 'reserved', possible, grade: 'A' });
    expect(lineOf(pillar, id, { answers: { salesNavigator: true } })).toMatchObject({ state: 'known', earned: 0 });
  });

  it.each([
    ['brand', { id: 'article_followers', state: 'unseen', grade: 'A' }],
    ['brand', { id: 'post_views', state: 'unweighed', grade: 'C' }],
    ['brand', { id: 'followers', state: 'unweighed', grade: 'C' }],
    ['insights', { id: 'article_engagement', state: 'unseen', grade: 'A' }],
  ] as const)('of %s earns nothing when it is %o', (pillar, line) => {
    expect(lineOf(pillar, line.id)).toEqual({ ...line, possible: 0 });
  });

  it('trusts LinkedIn’s own list, but for the followers gained, of which it lists those from articles alone', () => {
    const weaker = pillars
      .flatMap((pillar) => lines()[pillar])
      .filter(({ grade, possible }) => possible > 0 && grade !== 'A');
    expect(weaker.map(({ id, grade }) => [id, grade])).toEqual([['followers_gained', 'C']]);
  });

  it('shows what earns nothing with its number, when there is one', () => {
    const readings = readBefore(4, { followers: 812 });
    expect(lineOf('brand', 'followers', { readings })).toMatchObject({
      level: 812,
      evidence: { origin: 'read', day: dayBefore(4) },
    });
    const tallies = [tallyBefore(1, { 'account-view': 3 })];
    expect(lineOf('insights', 'research_views', { tallies })).toMatchObject({
      state: 'unweighed',
      level: 3,
      grade: 'A',
    });
  });
});
