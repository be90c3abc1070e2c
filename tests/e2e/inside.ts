import type { Page } from 'playwright-core';
import { browser } from '@/tests/support/browsers';

/** A place inside what we added to a page of LinkedIn's. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Looks into our closed roots in the first LinkedIn tab, as only an extension can; `read` is the source of a function
 * of all elements in there.
 */
export async function inside<Value>(control: Page, read: string): Promise<Value> {
  const code = `(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const target = { tabId: tab.id };
    const [{ result }] = await chrome.scripting.executeScript({ target, func: () => {
      const roots = [...document.documentElement.children].map(${browser.rootOf});
      const all = roots.flatMap((root) => (root ? [...root.querySelectorAll('*')] : []));
      return (${read})(all);
    } });
    return result;
  })()`;
  return (await control.evaluate(code)) as Value; // The caller knows what it reads.
}

/** Where the button or link with these words is; undefined when there is none. */
export function boxOf(control: Page, words: string): Promise<Box | undefined> {
  return inside(
    control,
    `(all) => {
      const words = ${JSON.stringify(words)};
      const named = all.filter((one) => one.matches('button, a'));
      const found = named.find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(words));
      found?.scrollIntoView({ block: 'nearest' });
      return found?.getBoundingClientRect().toJSON();
    }`,
  );
}

/** Clicks with the mouse, as the member does. */
export async function clickInside(control: Page, page: Page, words: string): Promise<void> {
  const box = await boxOf(control, words);
  if (!box) throw new Error(`There is no "${words}" in what we added to the page.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** In how many frames of the page a script of ours has run since it was loaded: its marks in our own world tell. */
export async function framesWithOurs(control: Page, page: Page): Promise<number> {
  const began = await page.evaluate<number>('performance.timeOrigin');
  return control.evaluate<number>(`(async () => {
    const look = () => ({
      began: performance.timeOrigin,
      hasOurs: ['Top', 'Sales', 'Sensor', 'Chip'].some((name) => globalThis['fourPillars' + name]),
    });
    const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const targets = tabs.map(({ id }) => ({ tabId: id, allFrames: true }));
    const looks = await Promise.all(targets.map((target) => chrome.scripting.executeScript({ target, func: look })));
    const isPage = (frames) => frames.some(({ frameId, result }) => frameId === 0 && Math.abs(result.began - ${began}) < 5);
    return looks.find(isPage).filter(({ result }) => result.hasOurs).length;
  })()`);
}

/** Runs the panel's script in the LinkedIn tab, as the worker does when it is asked for. */
export const runPanel = `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/panel.js'] });
})()`;

/** Switches insights on LinkedIn's pages on or off. */
export const setInsights = (isOn: boolean) => `chrome.runtime.sendMessage({ type: 'insights', isOn: ${isOn} })`;
