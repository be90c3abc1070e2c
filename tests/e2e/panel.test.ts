import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '@/tests/practice/actor';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';
import { boxOf, clickInside, inside, runPanel, setInsights } from './inside';

/** Elements beside head and body: what anybody added to the page. */
const added = `[...document.documentElement.children].filter((one) => !/^(HEAD|BODY)$/.test(one.tagName)).length`;

/** Where everything of the page stands. */
const places = `[...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect())).join()`;

describe('the panel', () => {
  let rig: Rig;
  let page: Page;
  let member: Member;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await rig.control.evaluate(setInsights(true));
  });
  afterAll(() => rig?.close());

  beforeEach(async () => {
    ({ page, member } = await rig.openMember('panel'));
    await member.open('/feed/');
  });
  afterEach(() => page.close());

  const hosts = () => page.evaluate<number>(added);
  const open = async () => {
    await rig.control.evaluate(runPanel);
    await until(() => boxOf(rig.control, 'Add a conversation'), Boolean);
  };

  it('lies over the page, moves nothing in it and takes the focus', async () => {
    await pause(1_500); // LinkedIn's own numbers come late and move each other.
    const before = await page.evaluate(places);
    await open();
    await pause(500);
    expect(await page.evaluate(places)).toBe(before);
    const sheet = await inside<DOMRect & { hasFocus: boolean }>(
      rig.control,
      `(all) => {
        const dialog = all.find((one) => one.matches('dialog'));
        return { ...dialog.getBoundingClientRect().toJSON(), hasFocus: dialog.matches(':focus') };
      }`,
    );
    const bar = await page.getByRole('navigation').first().boundingBox();
    expect(sheet.hasFocus).toBe(true);
    expect(sheet.right).toBeLessThanOrEqual(1280);
    expect(sheet.top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  it('shows the page one empty element and nothing else', async () => {
    const styles = 'document.styleSheets.length + document.adoptedStyleSheets.length';
    const [before, sheets] = [await hosts(), await page.evaluate(styles)];
    await open();
    expect(await hosts()).toBe(before + 1);
    expect(await page.evaluate(styles)).toBe(sheets);
    const host = 'document.documentElement.lastElementChild';
    expect(await page.evaluate(`[${host}.shadowRoot, ${host}.innerText]`)).toEqual([null, '']);
    expect(await page.evaluate(`${host}.outerHTML`)).toMatch(/^<div style="[^"]*"><\/div>$/);
    expect(await page.content()).not.toMatch(/-extension:|Four Pillars|Appointments/);
  });

  it('says what helps on the page beneath, and follows the member to the next one', async () => {
    const said = () =>
      inside<string | undefined>(
        rig.control,
        '(all) => all.find((one) => one.matches("[aria-labelledby=insight]"))?.textContent',
      );
    await member.open('/messaging/');
    await open();
    expect(await until(said, Boolean)).toMatch(/Conversations today: \d/);
    await page.evaluate(`history.pushState({}, '', '/search/results/people/?keywords=tea')`);
    expect(await until(said, (words) => words?.includes('searches') === true)).toMatch(/In 7 days: searches \d/);
  });

  it('keeps a conversation that is logged in it', async () => {
    await open();
    const count = async () => (await rig.stores()).activities.filter(({ kind }) => kind === 'conversation').length;
    const before = await count();
    await clickInside(rig.control, page, 'Add a conversation');
    expect(await until(count, (found) => found > before)).toBe(before + 1);
    await until(() => boxOf(rig.control, 'Undo'), Boolean);
    await clickInside(rig.control, page, 'Undo');
    expect(await until(count, (found) => found === before)).toBe(before);
  });

  it('opens by a click on the chip', async () => {
    await until(() => boxOf(rig.control, 'Opens the panel'), Boolean);
    await clickInside(rig.control, page, 'Opens the panel');
    expect(await until(() => boxOf(rig.control, 'Add a conversation'), Boolean)).toBeTruthy();
  });

  it('leaves by Escape without a trace, and gives the focus back', async () => {
    const before = await hosts();
    await page.locator('nav a').first().focus();
    await open();
    expect(await page.evaluate('document.activeElement.parentElement === document.documentElement')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await until(hosts, (found) => found === before)).toBe(before);
    expect(await page.evaluate('document.activeElement === document.querySelector("nav a")')).toBe(true);
  });

  it('leaves by its button, and when it is asked for again', async () => {
    const before = await hosts();
    await open();
    await clickInside(rig.control, page, 'Close');
    expect(await hosts()).toBe(before);
    await open();
    expect(await hosts()).toBe(before + 1);
    await rig.control.evaluate(runPanel);
    expect(await hosts()).toBe(before);
  });

  it('leaves when insights are switched off', async () => {
    await open();
    await rig.control.evaluate(setInsights(false));
    expect(await until(hosts, (found) => found === 0)).toBe(0);
    await rig.control.evaluate(setInsights(true));
  });

  it('keeps keys to itself', async () => {
    await open();
    await page.evaluate(`addEventListener('keydown', () => { window.keys = (window.keys ?? 0) + 1; })`);
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('window.keys ?? 0')).toBe(0);
  });

  it('opens the dashboard without showing its address to the page', async () => {
    await open();
    const opened = rig.context.waitForEvent('page');
    await clickInside(rig.control, page, 'All counts');
    const dashboard = await opened;
    await dashboard.waitForURL(`${rig.origin}/dashboard.html`);
    await dashboard.close();
  });
});
