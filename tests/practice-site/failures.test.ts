import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS } from '@/tests/practice/preferences';
import { personOf } from '@/tests/practice/world';
import { openVenue, patience, type Venue } from './visit';

let venue: Venue;
beforeAll(async () => {
  venue = await openVenue();
}, patience);
afterAll(() => venue?.close());

describe('a refusal inside a good answer', () => {
  it.each(BUILDS)('is said in a toast, and all is as before: %s', { timeout: patience }, async (build) => {
    const { page, member } = await venue.visit({ build, seed: 'refused' });
    const like = `window.practice.control('react', { target: '${venue.practice.world().posts[0]?.id}', of: 'post' })`;
    const before = await page.evaluate(`${like}.outerHTML`);
    for (const action of ['reaction', 'comment', 'follow', 'post']) venue.practice.fault({ action, refused: true });
    await member.react();
    const toast = build === 'ember' ? '[data-test-artdeco-toast-item-type=error]' : '[role=alert]:has(p)';
    await page.locator(toast).waitFor();
    expect(await page.evaluate(`${like}.outerHTML.replace(' class=""', '')`)).toBe(before);
    await member.comment('Stays here.');
    expect(await page.evaluate(`window.practice.control('editor', {}).textContent`)).toBe('Stays here.');
    await member.followFromFeed();
    expect(await page.evaluate(`window.practice.control('follow', { where: 'feed', following: true })`)).toBe(null);
    await member.post('Stays as well.');
    expect(await page.evaluate(`window.practice.control('share-editor', {}).textContent`)).toBe('Stays as well.');
    await page.locator(toast).waitFor();
    expect(venue.practice.truth.map(({ status, applied }) => [status, applied])).toEqual(Array(4).fill([200, false]));
    await page.context().close();
  });
});

describe('a success that the site takes back', () => {
  it.each(BUILDS)('looks like one until the page is loaded again: %s', { timeout: patience }, async (build) => {
    const { page, member, hand } = await venue.visit({ build, seed: 'reverted' });
    venue.practice.fault({ action: 'comment', reverted: true });
    await member.comment('A ghost.');
    expect(await page.getByText('A ghost.').count()).toBe(1);
    await hand.open('/feed/');
    await member.typeCommentAndLeave();
    expect(await page.getByText('A ghost.').count()).toBe(0);
    expect(venue.practice.truth).toMatchObject([{ status: 200, applied: false, reverted: true }]);
    await page.context().close();
  });

  it.each(BUILDS)('a withdrawal is pending again: %s', { timeout: patience }, async (build) => {
    const { page, hand } = await venue.visit({ build, seed: 'pending' });
    const person = personOf(venue.practice.world(), 2, 'pending');
    venue.practice.fault({ action: 'invite-withdrawn', reverted: true });
    await hand.open(`/in/${person.slug}/`);
    await hand.calmly(async () => (await hand.control('withdraw-open', { slug: person.slug })).click());
    await hand.sending(async () => (await hand.control('withdraw', { slug: person.slug })).click());
    const shows = (name: string) =>
      page.evaluate(`window.practice.control('${name}', { slug: '${person.slug}' }) !== null`);
    expect(await shows('withdraw-open')).toBe(false);
    await hand.open(`/in/${person.slug}/`);
    expect(await shows('withdraw-open')).toBe(true);
    await page.context().close();
  });
});
