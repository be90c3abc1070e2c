import type { Page } from 'playwright-core';
import type { Rig } from '@/tests/support/rig';
import { photographSharply, tallest } from './screenshots';

/** What a picture is taken of, in light and in dark. */
export interface Surface {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Opens it, ready to be looked at. */
  readonly open: (rig: Rig, page: Page) => Promise<unknown>;
  readonly take: (page: Page, path: string) => Promise<unknown>;
  /** Makes the page that it will lie on dark, where the browser's wish is not enough. */
  readonly darken?: (page: Page) => Promise<unknown>;
}

const popupSize = { width: 360, height: tallest };
const pageSize = { width: 1440, height: 1000 };

const ours =
  (address: string, landmark: string): Surface['open'] =>
  async ({ origin }, page) => {
    await page.goto(`${origin}/${address}`);
    await page.locator(landmark).first().waitFor();
  };

const window: Surface['take'] = (page, path) => page.screenshot({ path, animations: 'disabled' });

/** In a window as tall as the page: what sticks to the edges of a smaller one would lie over the rest. */
const wholePage: Surface['take'] = async (page, path) => {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width: page.viewportSize()?.width ?? pageSize.width, height });
  await page.screenshot({ path, animations: 'disabled' });
};

const part =
  (selector: string): Surface['take'] =>
  (page, path) =>
    page.locator(selector).screenshot({ path, animations: 'disabled' });

/** Before the member has agreed. */
export const firstSurfaces: readonly Surface[] = [
  { name: 'onboarding-1', ...pageSize, open: ours('welcome.html', 'button'), take: wholePage },
];

/** Our own pages, of a member of five weeks. */
export const ownSurfaces: readonly Surface[] = [
  { name: 'onboarding-2', ...pageSize, open: ours('welcome.html#week', 'form'), take: wholePage },
  { name: 'onboarding-3', ...pageSize, open: ours('welcome.html#score', 'form'), take: wholePage },
  { name: 'onboarding-end', ...pageSize, open: ours('welcome.html#done', '#started'), take: wholePage },
  { name: 'onboarding-narrow', width: 360, height: 800, open: ours('welcome.html#week', 'form'), take: wholePage },
  {
    name: 'popup',
    ...popupSize,
    open: ours('popup.html', '[aria-pressed]'),
    take: (page, path) => photographSharply(page, path, tallest),
  },
  { name: 'dashboard', ...pageSize, open: ours('dashboard.html', '#estimate'), take: window },
  { name: 'dashboard-whole', ...pageSize, open: ours('dashboard.html', '#estimate'), take: wholePage },
  { name: 'dashboard-part', ...pageSize, open: ours('dashboard.html#questions', '#questions'), take: window },
  { name: 'dashboard-narrow', width: 360, height: 800, open: ours('dashboard.html#week', '#questions'), take: window },
  ...['review', 'history', 'ledger', 'import', 'sync', 'data'].map((name) => ({
    name,
    ...pageSize,
    open: ours(`dashboard.html#${name}`, `#${name} h2`),
    take: part(`#${name}`),
  })),
  {
    name: 'side-panel',
    width: 380,
    height: 900,
    open: ours('sidepanel.html', '[aria-pressed]'),
    take: (page, path) => photographSharply(page, path, 1_400),
  },
];
