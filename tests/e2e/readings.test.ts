import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Metric } from '@/lib/domain/reading';
import type { Member } from '@/tests/practice/actor';
import type { PracticeOptions } from '@/tests/practice/types';
import { openRig, type Rig } from '@/tests/support/rig';

interface Page {
  readonly name: string;
  readonly open: (member: Member) => Promise<unknown>;
  /** What is read there, in builds where it stands there. */
  readonly reads: readonly Metric[];
}

const ssi = ['ssi.total', 'ssi.brand', 'ssi.find', 'ssi.insights', 'ssi.relations'] as const;
const ranks = ['ssi.rank.industry', 'ssi.rank.network'] as const;
const analytics = ['profile-viewers', 'post-impressions', 'search-appearances'] as const;

const pages: readonly Page[] = [
  { name: 'the feed', open: (m) => m.openFeed(), reads: ['profile-viewers', 'post-impressions'] },
  { name: 'the dashboard', open: (m) => m.openDashboard(), reads: [...analytics, 'followers'] },
  { name: 'the analytics of posts', open: (m) => m.openContentAnalytics(), reads: ['post-impressions', 'engagements'] },
  { name: 'those of the audience', open: (m) => m.openAudience(), reads: ['followers', 'followers-gained'] },
  { name: 'those of profile views', open: (m) => m.openProfileViews(), reads: ['profile-viewers'] },
  { name: 'those of searches', open: (m) => m.openSearchAppearances(), reads: ['search-appearances'] },
  { name: 'My Network', open: (m) => m.openNetwork(), reads: ['connections'] },
  { name: 'the connections', open: (m) => m.openConnections(), reads: ['connections'] },
  { name: 'invitations sent', open: (m) => m.openSentInvitations(), reads: ['invites-pending'] },
  { name: 'messaging', open: (m) => m.openMessaging(), reads: ['unread-conversations'] },
  { name: 'the index', open: (m) => m.openSsi('a'), reads: [...ssi, ...ranks] },
  { name: 'the index in its newer look', open: (m) => m.openSsi('b'), reads: [...ssi, ...ranks] },
  { name: 'the best posts', open: (m) => m.openTopPosts(), reads: [] },
  { name: 'one post’s numbers', open: (m) => m.openPostSummary(), reads: [] },
  { name: 'a company page’s numbers', open: (m) => m.openPageAnalytics(), reads: [] },
  { name: 'somebody’s profile', open: (m) => m.openProfile(2), reads: [] },
];

const sites: readonly PracticeOptions[] = [
  { build: 'sdui', locale: 'fr', numbers: 'stale' },
  { build: 'ember', locale: 'ar', numbers: 'blank' },
];

/** Milliseconds in which a number has come and stood still. */
const settling = 2_900;

describe.each(sites)('on $build in $locale, numbers that stand still are kept', (site) => {
  let rig: Rig;
  const known = new Set<string>();
  beforeAll(async () => {
    rig = await openRig(site);
    await rig.consent();
  });
  afterAll(() => rig?.close());

  const fresh = async () => {
    const { readings } = await rig.stores();
    const found = readings.filter(({ id }) => !known.has(id));
    for (const { id } of found) known.add(id);
    return Object.fromEntries(found.map(({ metric, value }) => [metric, value]));
  };

  it.each(pages)('of $name', async ({ open, reads }) => {
    const { member, page } = await rig.openMember('numbers');
    await open(member);
    await page.waitForTimeout(settling);
    const { numbers } = rig.practice.world('numbers');
    const wanted = Object.fromEntries(reads.map((metric) => [metric, numbers[metric]]));
    const found = await fresh();
    expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
    // The total is the exact sum of the pillars, which the page shows rounded.
    for (const [metric, value] of Object.entries(found))
      expect(Math.abs(value - (wanted[metric] ?? Number.NaN)), metric).toBeLessThanOrEqual(
        metric === 'ssi.total' ? 0.5 : 1e-6,
      );
    await page.close();
  });

  it('once a visit, and once more on the next', async () => {
    const { member, page } = await rig.openMember('numbers');
    await member.openProfileViews();
    await page.waitForTimeout(settling);
    expect(Object.keys(await fresh())).toEqual(['profile-viewers']);
    await page.waitForTimeout(settling);
    expect(await fresh()).toEqual({});
    await member.openProfileViews();
    await page.waitForTimeout(settling);
    expect(Object.keys(await fresh())).toEqual(['profile-viewers']);
  });
});
