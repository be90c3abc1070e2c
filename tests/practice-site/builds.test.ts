import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED_STEPS } from '@/tests/practice/feed-steps';
import { BUILDS } from '@/tests/practice/preferences';
import { openVenue, patience, type Venue } from './visit';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
}, patience);
afterAll(() => venue?.close());

const looks = BUILDS.flatMap(
  (build) =>
    [
      { build, name: `${build}` },
      {
        build,
        name: `${build}, virtual, in a portal, under /preload/`,
        feed: 'virtual',
        editors: 'portal',
        path: 'preload',
      },
    ] as const,
);

describe('everything that a member does in the feed reaches the server', () => {
  it.each(looks)('$name', { timeout: patience }, async ({ name, ...look }) => {
    const { page, member, errors } = await venue.visit({ ...look, seed: name });
    for (const { name: step, play, wrote } of FEED_STEPS) {
      const before = venue.practice.truth.length;
      await play(member);
      expect([step, ...venue.practice.truth.slice(before).map(({ action }) => action)]).toEqual([step, ...wrote]);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a share box with an address of its own', () => {
  it('opens from the feed and by its address, and leaves it again', { timeout: patience }, async () => {
    const { page, member, hand } = await venue.visit({ build: 'sdui-2026-10', seed: 'compose' });
    const box = page.locator('dialog[open][aria-labelledby="dialog-header"]:not([role])');
    await page.locator('a[href$="/sharing/compose"]').click();
    await box.waitFor();
    expect(new URL(page.url()).pathname).toBe('/sharing/compose');
    await box.locator('button').first().click();
    await page.waitForURL('**/feed/');
    expect(await box.count()).toBe(0);
    await member.postFromCompose('By its own address.');
    expect(venue.practice.truth.map(({ action }) => action)).toEqual(['post']);
    await page.waitForURL('**/feed/');
    await hand.open('/feed/');
    expect(await page.getByText('By its own address.').count()).toBe(1);
    await page.context().close();
  });
});

describe('a virtual feed', () => {
  it.each(BUILDS)('shows other posts in the same elements: %s', { timeout: patience }, async (build) => {
    const { page, member } = await venue.visit({ build, feed: 'virtual', seed: 'virtual' });
    const [first, ...others] = venue.practice.world().posts;
    await page.evaluate(`window.kept = window.practice.control('react', { target: '${first?.id}', of: 'post' })`);
    await member.react(9);
    const last = others.at(-1)?.id;
    expect(await page.evaluate('window.practice.posts()')).toHaveLength(others.length + 1);
    expect(await page.evaluate('window.practice.mounted()')).not.toContain(first?.id);
    expect(venue.practice.truth.map(({ target }) => target)).toEqual([last]);
    expect(await page.evaluate('window.kept.isConnected')).toBe(true);
    await page.context().close();
  });
});
