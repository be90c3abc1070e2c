import { type Browser, browser } from 'wxt/browser';
import type { Context } from './context';

/** What the browser offers to bring scripts into pages. */
export type Scripting = Pick<
  typeof browser.scripting,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'updateContentScripts'
  | 'unregisterContentScripts'
  | 'executeScript'
>;

type FileName = 'reader.js' | 'sales.js' | 'sensor.js' | 'chip.js';

type PageScript = Browser.scripting.RegisteredContentScript & { js: [FileName]; matches: [string] };

const linkedin = 'https://www.linkedin.com/*';
const start = { runAt: 'document_start', persistAcrossSessions: true } as const;

/** All that ever runs in LinkedIn's pages without a click; the sensor comes after what it looks for. */
export const pageScripts: readonly PageScript[] = [
  { id: 'reader', js: ['reader.js'], matches: [linkedin], allFrames: false, ...start },
  { id: 'sales', js: ['sales.js'], matches: [`${linkedin.slice(0, -1)}sales/*`], allFrames: false, ...start },
  { id: 'sensor', js: ['sensor.js'], matches: [linkedin], allFrames: true, ...start },
  { id: 'chip', js: ['chip.js'], matches: [linkedin], allFrames: false, ...start, runAt: 'document_idle' },
];

/** What counts: all but the chip. */
export const countingScripts = pageScripts.filter(({ id }) => id !== 'chip');

/**
 * Sees to it that LinkedIn's pages get our scripts, or none of them; changes only what is not so yet. Browsers keep this
 * over a restart and drop it at an update of the extension. Only called from inside the queue.
 * @returns whether scripts were missing: pages that are open have none of them.
 * @throws what the browser throws.
 */
export async function keepPageScripts({ scripting }: Pick<Context, 'scripting'>, isOn: boolean): Promise<boolean> {
  const wanted = isOn ? pageScripts : [];
  const known = new Map((await scripting.getRegisteredContentScripts()).map((script) => [script.id, script]));
  const missing = wanted.filter(({ id }) => !known.has(id));
  const changed = wanted.filter((script) => isOther(known.get(script.id), script));
  const ids = [...known.keys()].filter((id) => !wanted.some((script) => script.id === id));
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  if (changed.length > 0) await scripting.updateContentScripts(changed);
  if (missing.length > 0) await scripting.registerContentScripts(missing);
  return missing.length > 0;
}

function isOther(known: object | undefined, wanted: PageScript): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...known };
  const isSame = ([field, value]: readonly [string, unknown]) =>
    JSON.stringify(fields[field]) === JSON.stringify(value);
  return known !== undefined && !Object.entries(wanted).every(isSame);
}

/**
 * Brings scripts into the pages of LinkedIn's that are open, so that what is done there counts without a reload. In a page
 * that has them already they do nothing. Waits for every page, which may take long; what a page refuses is left out.
 */
export async function enterOpenPages(
  { scripting }: Pick<Context, 'scripting'>,
  scripts: readonly PageScript[],
): Promise<void> {
  // A page that was put away to save memory gets them when it is loaded anew.
  const tabs = await browser.tabs.query({ url: linkedin, discarded: false }).catch(() => []);
  await Promise.allSettled(tabs.map((tab) => enter(scripting, tab, scripts)));
}

async function enter(
  scripting: Scripting,
  { id: tabId, url = '' }: Pick<Browser.tabs.Tab, 'id' | 'url'>,
  scripts: readonly PageScript[],
): Promise<void> {
  if (tabId === undefined) return;
  const isMatch = (pattern: string) => url.startsWith(pattern.slice(0, -1));
  for (const { js, allFrames = false } of scripts.filter(({ matches }) => matches.some(isMatch))) {
    await scripting.executeScript({ target: { tabId, allFrames }, files: js.map(pathOf), injectImmediately: true });
  }
}

function pathOf(file: FileName): `/${FileName}` {
  return `/${file}`;
}
