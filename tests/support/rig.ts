import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { createMember, type Member } from '@/tests/practice/actor';
import { type Practice, startPractice } from '@/tests/practice/server';
import type { Build, PracticeOptions } from '@/tests/practice/types';
import { type BrowserOptions, browser } from './browsers';
import { readStores, type Stores } from './stores';
import { until } from './wait';

/** The built extension in a real browser, on the practice LinkedIn. */
export interface Rig {
  readonly practice: Practice;
  readonly context: BrowserContext;
  /** Such as `chrome-extension://<id>`. */
  readonly origin: string;
  /** A page of the extension, for reading its stores. */
  readonly control: Page;
  /** A fresh tab of the member's, in a world of people and posts of its own. */
  openMember(seed: string): Promise<{ readonly member: Member; readonly page: Page }>;
  stores(): Promise<Stores>;
  /** Presses "Start counting" on the welcome page. */
  consent(): Promise<void>;
  /** Everything that the extension asked of any network, our own files excepted. */
  readonly requestsOfExtension: readonly string[];
  close(): Promise<void>;
}

export type RigOptions = PracticeOptions & BrowserOptions;

/** @throws when there is no such browser or the extension is not built. */
export async function openRig(options: RigOptions): Promise<Rig> {
  const practice = await startPractice(options);
  const profile = mkdtempSync(join(tmpdir(), 'four-pillars-'));
  const context = await browser.open({ profile, port: practice.port }, options);
  const requestsOfExtension = watchRequests(context);
  const origin = await browser.originOf(context);
  const control = await openControl(context, origin);
  return {
    practice,
    context,
    origin,
    control,
    get requestsOfExtension() {
      // A worker of Firefox's is seen by the server alone.
      const served = practice.requests.filter(({ from }) => ofExtension.test(from));
      return [...requestsOfExtension, ...served.map(({ url }) => url)];
    },
    stores: () => readStores(control),
    consent: () => consent(control),
    async openMember(seed) {
      practice.set({ seed });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return { page, member: createMember(page, practice) };
    },
    async close() {
      await context.close();
      await practice.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const ofExtension = /^(chrome|moz)-extension:/;

/** Requests of our pages and our worker; those of LinkedIn's pages have a frame of LinkedIn's. */
function watchRequests(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const isOurs = ofExtension.test(sourceOf(request));
    if (isOurs && !ofExtension.test(request.url())) seen.push(request.url());
  });
  return seen;
}

function sourceOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  // A navigation has no frame yet; it is the member's, by address bar or link.
  if (request.isNavigationRequest()) return '';
  try {
    return request.frame().url();
  } catch {
    // Its frame is not known yet, or no more: what it comes from stands in its headers.
    const { origin, referer } = request.headers();
    return referer ?? origin ?? '';
  }
}

/** The welcome page that the installation opened, or one opened by hand. */
async function openControl(context: BrowserContext, origin: string): Promise<Page> {
  const control = await context.newPage();
  await control.goto(`${origin}/welcome.html`);
  return control;
}

export async function consent(control: Page): Promise<void> {
  await control.getByRole('button', { name: 'Start counting', exact: true }).click();
  const isKept = "chrome.storage.local.get('settings').then(({ settings }) => settings !== undefined)";
  // Not `waitForFunction`, which takes a promise for a yes.
  await until(() => control.evaluate<boolean>(isKept), Boolean);
}

export const builds: readonly Build[] = ['ember', 'sdui'];
