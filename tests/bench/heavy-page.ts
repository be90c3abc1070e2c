import type { CDPSession, Page } from 'playwright-core';

/** How much happens on the heavy page; the figures of a full run. */
export interface Amounts {
  readonly posts: number;
  readonly clicks: number;
  readonly requests: number;
  readonly routes: number;
  readonly idleMs: number;
}

export const wholePage: Amounts = { posts: 2_000, clicks: 500, requests: 200, routes: 50, idleMs: 3_000 };

export const order = ['feed', 'clicks', 'requests', 'routes', 'settling', 'idle'] as const;

export type Phase = (typeof order)[number];

type Play = (page: Page, session: CDPSession, amounts: Amounts) => Promise<unknown>;

/** What the member and LinkedIn's own scripts do on the practice feed, one after the other. */
export const phases: Readonly<Record<Phase, Play>> = {
  feed: (page, _session, { posts }) => page.evaluate(`bench.grow(${posts / 10})`),
  clicks: clickThrough,
  requests: (page, _session, { requests }) => page.evaluate(`bench.ask(${requests})`),
  routes: (page, _session, { routes }) => page.evaluate(`bench.wander(${routes})`),
  // What follows from the last route is not idleness yet.
  settling: (page) => page.waitForTimeout(5_000),
  idle: (page, _session, { idleMs }) => page.waitForTimeout(idleMs),
};

/** Opens the feed and loads what the phases need. */
export async function openHeavyPage(page: Page): Promise<void> {
  await page.goto('https://www.linkedin.com/feed/');
  await page.waitForFunction('window.practice?.ready === true && window.practice.pending === 0');
  await page.evaluate(tools);
}

/** Elements on the page now. */
export function elementsOf(page: Page): Promise<number> {
  return page.evaluate('document.querySelectorAll("*").length');
}

/** Real input through the browser: the page takes it for the member's hand. */
async function clickThrough(page: Page, session: CDPSession, { clicks }: Amounts): Promise<void> {
  for (let round = 0; round < clicks; round += 1) {
    const place = await page.evaluate<{ x: number; y: number } | null>(`bench.place(${round}, ${clicks})`);
    if (!place) throw new Error(`There is nothing to click in round ${round}.`);
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const)
      await session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  }
  await page.waitForFunction('window.practice.pending === 0');
}

/**
 * Runs in the page. The posts of the practice feed come again and again under other numbers, each drawn by the practice
 * server and brought to life by the page's own scripts; after every ten of them ten elements change.
 */
const tools = `(async () => {
  const { mount, controls } = await import('/practice/client/wire.js');
  const { piece, noise } = await import('/practice/client/net.js');
  const ids = practice.posts();
  const drawn = await Promise.all(ids.map((post, index) => piece('feed-item', { post, index })));
  const [first] = controls('post');
  const list = first.closest('[data-display-contents]').parentElement;
  const names = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const add = () => {
    const place = names.length % ids.length;
    const name = ids[place].slice(0, -6) + String(names.length).padStart(6, '0');
    names.push(name);
    mount(list, drawn[place].replaceAll(ids[place], name));
  };
  const change = (batch) => {
    for (const card of [...list.children].slice(-10)) {
      card.dataset.batch = batch;
      card.classList.toggle('seen');
      card.querySelector('span').append(' ' + batch);
    }
  };
  const deeds = ['react', 'react', 'react', 'picker', 'react', 'repost-menu', 'react', 'react', 'react', 'control-menu'];
  const paths = ['/feed/', '/mynetwork/', '/notifications/', '/jobs/'];
  globalThis.bench = {
    async grow(batches) {
      for (let batch = 0; batch < batches; batch += 1) {
        for (let place = 0; place < 10; place += 1) add();
        change(batch);
        await frame();
      }
    },
    place(round, rounds) {
      const name = names[Math.floor((round * names.length) / rounds)];
      const deed = deeds[round % deeds.length];
      const [found] = controls(deed, deed === 'react' || deed === 'picker' ? { target: name } : { post: name });
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    async ask(times) {
      for (let time = 0; time < times; time += 1) {
        noise('/voyager/api/voyagerSocialDashReactions?count=10&q=reactionType&start=' + time);
        if (time % 10 === 9) await frame();
      }
    },
    async wander(times) {
      for (let time = 0; time < times; time += 1) {
        history.pushState({}, '', paths[time % paths.length]);
        await frame();
      }
      history.pushState({}, '', '/feed/');
    },
  };
})()`;
