import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation, type Sitting, type Station } from '@/tests/faults/station';
import type { Member } from '@/tests/practice/actor';
import { readStores } from '@/tests/support/stores';
import { pause, until } from '@/tests/support/wait';

const lightPage = 'https://www.linkedin.com/practice/';

/** In a browser with its own ways, of which test drivers switch some off: the back/forward cache, for one. */
describe('what was done is counted once', () => {
  let station: Station;
  let sitting: Sitting;
  let member: Member;
  let page: Page;
  let before = 0;
  beforeAll(async () => {
    station = await openStation();
    sitting = await station.open();
  });
  afterAll(async () => {
    await sitting?.close();
    await station?.clear();
  });
  beforeEach(async ({ task }) => {
    station.practice.set({ seed: task.name });
    before = await count('reaction');
    ({ member, page } = await sitting.openMember());
    await member.open('/feed/');
    return () => page.close();
  });

  const count = async (kind: string) =>
    (await readStores(sitting.control)).activities.filter((activity) => activity.kind === kind).length;
  const counted = () =>
    until(
      async () => (await count('reaction')) - before,
      (found) => found > 0,
    );
  const countedAfterAll = async () => {
    await counted();
    await pause(1_000);
    return counted();
  };

  it('when the member leaves the page at once', async () => {
    await member.react(0);
    await page.goto(lightPage);
    expect(await countedAfterAll()).toBe(1);
  });

  it('when the browser discards the tab to save memory', async () => {
    await member.react(0);
    const discarded = await sitting.control.evaluate<boolean>(`(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/feed/*' });
      return (await chrome.tabs.discard(tabs.at(-1).id)).discarded;
    })()`);
    expect(discarded).toBe(true);
    expect(await countedAfterAll()).toBe(1);
  });

  it('when the page crashes', async () => {
    await member.react(0);
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => {});
    await crashed;
    expect(await countedAfterAll()).toBe(1);
  });

  it('in a page that comes out of the back/forward cache', async () => {
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })");
    await page.goto(lightPage);
    await page.evaluate('history.back()');
    expect(await until(() => page.evaluate('window.cameBack').catch(() => false), Boolean)).toBe(true);
    await member.react(0);
    expect(await countedAfterAll()).toBe(1);
  });

  it('with frames of the same origin and without an address around it', async () => {
    await page.evaluate(`(async () => {
      for (const src of ['${lightPage}', 'about:blank']) {
        const frame = Object.assign(document.createElement('iframe'), { src });
        const loaded = new Promise((resolve) => { frame.onload = resolve; });
        document.body.append(frame);
        await loaded;
      }
    })()`);
    await member.react(0);
    expect(await countedAfterAll()).toBe(1);
  });

  it('and never in a private window', async () => {
    const window = await sitting.context.browser()?.newContext();
    const privately = await window?.newPage();
    if (!window || !privately) throw new Error('There is no private window.');
    await privately.goto('https://www.linkedin.com/feed/');
    const button = privately.locator('button').filter({ has: privately.locator('#thumbs-up-outline-small') });
    await button.first().click();
    await pause(2_000);
    expect(station.practice.truth.at(-1)?.action).toBe('reaction');
    expect(await count('reaction')).toBe(before);
    await window.close();
  });
});
