import type { BrowserContext, Page } from 'playwright-core';
import { countReads } from '@/tests/support/count-reads';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';
import { type EngineTimes, engineTimes } from './engine';
import { spreadOf } from './statistics';
import { folderOf } from './variants';
import { bringYears, type ImportTimes, type Size } from './years';

/** What a member waits for, in ms, and what is read for it. */
export interface SurfaceTimes {
  readonly size: Size;
  /** First contentful paint of an empty page of another extension, in the same browser and turn by turn. */
  readonly empty: number;
  readonly popup: number;
  readonly popupReady: number;
  /** Rows of the database and entries of the storage that the popup reads before it paints. */
  readonly reads: number;
  readonly dashboard: number;
  readonly chart: number;
  readonly imported: ImportTimes;
  readonly engine: EngineTimes;
}

const turns = 7;

/** Opens everything with so much data in it. */
export async function surfaceTimes(size: Size): Promise<SurfaceTimes> {
  const inert = folderOf('inert') ?? '';
  const rig = await openRig({ build: 'sdui', beside: [inert] });
  try {
    await rig.consent();
    const imported = await bringYears(rig, size);
    const empty = await emptyPage(rig.context, rig.origin);
    const paints: { empty: number[]; popup: Popup[]; dashboard: Dashboard[] } = { empty: [], popup: [], dashboard: [] };
    for (let turn = 0; turn <= turns; turn += 1) {
      const one = [await paintOf(rig.context, empty), await popup(rig), await dashboard(rig)] as const;
      // The first turn is cold for all of them.
      if (turn === 0) continue;
      paints.empty.push(one[0]);
      paints.popup.push(one[1]);
      paints.dashboard.push(one[2]);
    }
    const engine = await engineTimes(rig);
    return { size, imported, engine, ...middles(paints) };
  } finally {
    await rig.close();
  }
}

type Popup = Readonly<Record<'paint' | 'ready' | 'reads', number>>;
type Dashboard = Readonly<Record<'paint' | 'chart', number>>;

interface Paints {
  readonly empty: readonly number[];
  readonly popup: readonly Popup[];
  readonly dashboard: readonly Dashboard[];
}

function middles({ empty, popup: popups, dashboard: dashboards }: Paints) {
  return {
    empty: spreadOf(empty).median,
    popup: spreadOf(popups.map(({ paint }) => paint)).median,
    popupReady: spreadOf(popups.map(({ ready }) => ready)).median,
    reads: spreadOf(popups.map(({ reads }) => reads)).high,
    dashboard: spreadOf(dashboards.map(({ paint }) => paint)).median,
    chart: spreadOf(dashboards.map(({ chart }) => chart)).median,
  };
}

/** The page of the other extension in this browser. */
async function emptyPage(context: BrowserContext, own: string): Promise<string> {
  const workers = context.serviceWorkers().map((worker) => worker.url());
  const other = workers.find((url) => !url.startsWith(own));
  if (!other) throw new Error('The extension beside ours did not start.');
  return new URL('/empty.html', other).href;
}

async function paintOf(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return await firstPaint(page);
  } finally {
    await page.close();
  }
}

async function popup({ context, origin }: Rig): Promise<Popup> {
  const page = await context.newPage();
  try {
    await page.addInitScript(countReads);
    await page.goto(`${origin}/popup.html`);
    await page.locator('[aria-pressed]').first().waitFor();
    const ready = await page.evaluate<number>('performance.now()');
    const paint = await firstPaint(page);
    return { paint, ready, reads: await page.evaluate<number>(`readsUntil(${paint})`) };
  } finally {
    await page.close();
  }
}

async function dashboard({ context, origin }: Rig): Promise<Dashboard> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchChart);
    await page.goto(`${origin}/dashboard.html#history`);
    const chart = await known(page, 'globalThis.benchChart');
    return { paint: await firstPaint(page), chart };
  } finally {
    await page.close();
  }
}

function firstPaint(page: Page): Promise<number> {
  return known(page, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
}

/** The value of an expression as soon as there is one. (The rules of our pages forbid what waits inside them.) */
async function known(page: Page, expression: string): Promise<number> {
  const value = await until(
    () => page.evaluate<number | undefined>(expression),
    (found) => found !== undefined,
  );
  if (value === undefined) throw new Error(`Nothing came of ${expression}.`);
  return value;
}

const watchChart = `(() => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#history svg[role=img]')) return;
    observer.disconnect();
    requestAnimationFrame(() => { globalThis.benchChart = performance.now(); });
  }).observe(document, { childList: true, subtree: true });
})()`;
