import type { ElementHandle, Locator, Page } from 'playwright-core';
import { createSay, type Say } from './labels';
import { readPreferences } from './preferences';
import type { Practice } from './server';
import type { App, Preferences } from './types';
import type { Post, World } from './world-types';

const PATIENCE_MS = 15_000;
const POLL_MS = 20;
/** Down to the end of a virtual feed, then back to its top. */
const SEARCH = [...Array<number>(20).fill(500), ...Array<number>(40).fill(-500)];

export type Facts = Readonly<Record<string, string | boolean>>;

/** The member's hand: real input on the page, and the patience to wait until it has settled. */
export interface Hand {
  readonly page: Page;
  say(): Promise<Say>;
  world(): Promise<World>;
  /** Which app drew the page that is open; classic surfaces exist in the 2026 build too. */
  app(): Promise<App>;
  /** One of two selectors, by the app of the open page. */
  find(selectors: Readonly<Record<App, string>>): Promise<Locator>;
  /** The control on the page that does `name`, whichever build and language draw it: the page's script tells. */
  control(name: string, wanted?: Facts): Promise<ElementHandle>;
  /** The post in the n-th place of the feed, or the first one that fits; a virtual feed is scrolled until it shows. */
  post(wanted: number | ((post: Post) => boolean)): Promise<string>;
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
  const app = async (): Promise<App> => ((await page.locator('#root').count()) > 0 ? 'sdui' : 'ember');
  const control = async (name: string, wanted: Facts = {}): Promise<ElementHandle> => {
    const ask = `window.practice.control(${JSON.stringify(name)}, ${JSON.stringify(wanted)})`;
    const found = (await page.waitForFunction(ask, undefined, { timeout: PATIENCE_MS })).asElement();
    if (found === null) throw new Error(`nothing on the page does ${name}`);
    return found;
  };
  const findPost = async (wanted: number | ((post: Post) => boolean)): Promise<string | undefined> => {
    const ids = await page.evaluate<string[]>('window.practice.posts()');
    if (typeof wanted === 'number') return ids[wanted];
    const fitting = practice.world((await preferences()).seed).posts.filter(wanted);
    return ids.find((id) => fitting.some((each) => each.id === id));
  };
  const post = async (wanted: number | ((post: Post) => boolean)): Promise<string> => {
    const id = (await findPost(wanted)) ?? '';
    for (const step of SEARCH) {
      if ((await page.evaluate<string[]>('window.practice.mounted()')).includes(id)) return id;
      await calmly(() => page.mouse.wheel(0, step));
    }
    throw new Error(`post ${id} never showed`);
  };
  return {
    page,
    app,
    control,
    post,
    calmly,
    say: async () => createSay((await preferences()).locale),
    world: async () => practice.world((await preferences()).seed),
    find: async (selectors) => page.locator(selectors[await app()]),
    open: async (path) => {
      await page.bringToFront(); // A page that nobody looks at is no visit.
      await calmly(() => page.goto(new URL(path, 'https://www.linkedin.com').href));
    },
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
