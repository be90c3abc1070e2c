import type { Locator, Page } from 'playwright-core';
import { createSay, type Say } from './labels';
import { readPreferences } from './preferences';
import type { Practice } from './server';
import type { Build, Preferences } from './types';
import type { World } from './world-types';

const PATIENCE_MS = 15_000;
const POLL_MS = 20;

/** The member's hand: real input on the page, and the patience to wait until it has settled. */
export interface Hand {
  readonly page: Page;
  say(): Promise<Say>;
  world(): Promise<World>;
  /** Which app drew the page that is open; classic surfaces exist in the 2026 build too. */
  app(): Promise<Build>;
  /** One of two selectors, by the app of the open page. */
  find(selectors: Readonly<Record<Build, string>>): Promise<Locator>;
  open(path: string): Promise<void>;
  /** Does something and waits for the page's calls to end. */
  calmly(work: () => Promise<unknown>): Promise<void>;
  /** Does something that sends a write and waits until the server has judged it and the page shows it. */
  sending(work: () => Promise<unknown>): Promise<void>;
}

export function createHand(page: Page, practice: Practice): Hand {
  const preferences = async (): Promise<Preferences> => {
    const cookies = await page.context().cookies('https://www.linkedin.com/');
    return readPreferences(cookies.map(({ name, value }) => `${name}=${value}`).join('; '), practice.preferences());
  };
  const settle = async (): Promise<void> => {
    await page.waitForFunction('window.practice?.ready === true && window.practice.pending === 0', undefined, {
      timeout: PATIENCE_MS,
    });
  };
  const calmly = async (work: () => Promise<unknown>): Promise<void> => {
    await work();
    await page.waitForTimeout(POLL_MS);
    await settle();
  };
  const app = async (): Promise<Build> => ((await page.locator('#root').count()) > 0 ? 'sdui' : 'ember');
  return {
    page,
    app,
    calmly,
    say: async () => createSay((await preferences()).locale),
    world: async () => practice.world((await preferences()).seed),
    find: async (selectors) => page.locator(selectors[await app()]),
    open: (path) => calmly(() => page.goto(new URL(path, 'https://www.linkedin.com').href)),
    sending: async (work) => {
      const before = practice.truth.length;
      await work();
      await until(() => practice.truth.length > before);
      await calmly(async () => undefined);
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('the practice server saw no write');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
