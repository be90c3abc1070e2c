import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';
import { whatThePageSees } from './chip-page';
import { framesWithOurs, runPanel } from './inside';

type Tab = Awaited<ReturnType<Rig['openMember']>>;

describe('zero-footprint mode', () => {
  let rig: Rig;
  let openBefore: Tab;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    openBefore = await rig.openMember('before');
    await openBefore.member.open('/feed/');
  });
  afterAll(() => rig?.close());

  const registered = () =>
    rig.control.evaluate<string[]>(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))',
    );
  const ask = (request: object) => rig.control.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  const estimate = async () =>
    (
      await rig.control.evaluate<{ value: { estimate: { coverage: number } } }>(
        `chrome.runtime.sendMessage({ type: 'summary' })`,
      )
    ).value.estimate;
  const count = async () => (await rig.stores()).activities.length;
  const counted = (wanted: number) => until(count, (found) => found === wanted);
  /** How many elements stand beside head and body in the page that was open before consent. */
  const added = () => openBefore.page.evaluate<number>('document.documentElement.children.length - 2');
  const sees = (page: Page) =>
    until(
      () => whatThePageSees(page),
      (found) => JSON.stringify(found) !== '[]',
      3_000,
    );

  /** Switches it on the dashboard, as the member does. */
  async function press(isOn: boolean): Promise<void> {
    const page = await rig.context.newPage();
    await page.goto(`${rig.origin}/dashboard.html#insights-page`);
    await page.getByRole('switch', { name: /^Zero footprint/ }).click();
    await until(registered, (found) => (found.length === 0) === isOn);
    await page.close();
  }

  it('is what there is before consent: no script of ours in any page', async () => {
    expect(await registered()).toEqual([]);
    expect(await framesWithOurs(rig.control, openBefore.page)).toBe(0);
  });

  it('begins with a member who counts, also in a page that was open before consent', async () => {
    await rig.consent();
    const all = await until(registered, (found) => found.length > 0);
    expect(all.sort()).toEqual(['chip', 'reader', 'sales', 'sensor']);
    await openBefore.member.react();
    expect(await counted(1)).toBe(1);
    expect(await sees(openBefore.page)).toHaveLength(1);
    expect(await framesWithOurs(rig.control, openBefore.page)).toBeGreaterThan(0);
  });

  it('stops at once in pages that are open, and takes the chip out of them', async () => {
    await press(true);
    expect(await registered()).toEqual([]);
    expect(await until(added, (found) => found === 0, 3_000)).toBe(0);
    await openBefore.member.react(1);
    await pause(7_500);
    expect(await count()).toBe(1);
  });

  it('leaves the next page as LinkedIn made it, and counts nothing there', async () => {
    const { member, page } = await rig.openMember('during');
    await member.open('/feed/');
    await member.react();
    await member.comment('Nobody counts this');
    await pause(7_500);
    expect(await whatThePageSees(page)).toEqual([]);
    expect(await framesWithOurs(rig.control, page)).toBe(0);
    expect(await count()).toBe(1);
    await openBefore.member.open('/feed/');
    expect(await framesWithOurs(rig.control, openBefore.page)).toBe(0);
  });

  it('goes on with the estimate by what is typed', async () => {
    const { coverage } = await estimate();
    await ask({ type: 'read', readings: [{ metric: 'connections', value: 512 }] });
    expect((await estimate()).coverage).toBeGreaterThan(coverage);
  });

  it('ends, and pages that were opened meanwhile count and have the chip, each once', async () => {
    await press(false);
    expect(await registered()).toHaveLength(4);
    // The chip waits for the member to look at the page.
    await openBefore.page.bringToFront();
    expect(await sees(openBefore.page)).toHaveLength(1);
    await openBefore.member.react(2);
    expect(await counted(2)).toBe(2);
    const { member, page } = await rig.openMember('after');
    await member.open('/feed/');
    await member.react();
    expect(await counted(3)).toBe(3);
    expect(await sees(page)).toHaveLength(1);
  });

  it('twice in a row brings no second sensor and no second chip into a page', async () => {
    await press(true);
    await press(false);
    await openBefore.page.bringToFront();
    expect(await sees(openBefore.page)).toHaveLength(1);
    await openBefore.member.react(3);
    await counted(4);
    await pause(1_500);
    expect(await count()).toBe(4);
  });

  it('has no panel: what is open goes', async () => {
    await rig.control.evaluate(runPanel);
    expect(await until(added, (found) => found === 2)).toBe(2);
    await press(true);
    expect(await until(added, (found) => found === 0, 3_000)).toBe(0);
  });
});
