import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Each surface, and a word that it shows when it is whole. */
const surfaces = [
  ['welcome.html', 'What is counted'],
  ['popup.html', 'Conversations'],
  ['sidepanel.html', 'Conversations'],
  ['dashboard.html', 'Free software'],
  ['dashboard.html#how', 'How the estimate works'],
] as const;

/** What the rules of the pages have to refuse, and the rule that does. */
const attempts = [
  ['a request', 'connect-src', `fetch('https://www.linkedin.com/').catch(() => {})`],
  ['a picture from elsewhere', 'img-src', `new Image().src = 'https://www.linkedin.com/a.png'`],
  ['a script in the page', 'script-src-elem', add('script', `textContent: 'globalThis.ran = 1'`)],
  ['a script from elsewhere', 'script-src-elem', add('script', `src: 'https://www.linkedin.com/a.js'`)],
  ['code made of text', 'script-src', `setTimeout('globalThis.ran = 1')`],
  ['a style in the page', 'style-src-elem', add('style', `textContent: 'a {}'`)],
  ['a frame', 'frame-src', add('iframe', `src: 'https://www.linkedin.com/'`)],
  ['another base of addresses', 'base-uri', add('base', `href: 'https://www.linkedin.com/'`)],
] as const;

function add(name: string, properties: string): string {
  return `void document.head.append(Object.assign(document.createElement('${name}'), { ${properties} }))`;
}

describe('the rules of our pages', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await rig.context.addInitScript(() => {
      const broken: string[] = [];
      addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
      Object.assign(globalThis, { broken });
    });
  });
  afterAll(() => rig?.close());

  const open = async (path: string) => {
    const page = await rig.context.newPage();
    await page.goto(`${rig.origin}/${path}`);
    return page;
  };
  const broken = (page: Page) => page.evaluate<string[]>('broken');

  it.each(surfaces)('are kept by %s, which is whole', async (path, word) => {
    const page = await open(path);
    await page.getByText(word).first().waitFor();
    await page.mouse.wheel(0, 100_000);
    await page.waitForTimeout(500);
    expect(await broken(page)).toEqual([]);
  });

  it.each(attempts)('refuse %s', async (_, rule, attempt) => {
    const page = await open('popup.html');
    await page.evaluate(attempt);
    // Chromium's own rules for extensions refuse scripts as well, and say so.
    const refused = await until(
      () => broken(page),
      (all) => all.length > 0,
    );
    expect([...new Set(refused)]).toEqual([rule]);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });

  it('let the member read the licences', async () => {
    const page = await open('dashboard.html');
    const opening = rig.context.waitForEvent('page');
    await page.getByRole('link', { name: /^Licences of Four Pillars/ }).click();
    const text = await (await opening).locator('body').textContent();
    for (const name of ['Four Pillars', 'react-dom 19', 'zustand 5']) expect(text).toContain(name);
    expect(await broken(page)).toEqual([]);
  });
});
