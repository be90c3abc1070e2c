import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { published } from '@/lib/messaging/published';
import { createMember, type Member } from '@/tests/practice/actor';
import { type Practice, startPractice } from '@/tests/practice/server';
import { consent } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';
import { type LivingBrowser, openBrowser } from './living-browser';

/** A member's machine: one profile, in which browsers live and die, and the practice LinkedIn beside it. */
export interface Station {
  readonly profile: string;
  readonly practice: Practice;
  /** Opens the browser once more, with a page of the extension in it. */
  open(): Promise<Sitting>;
  clear(): Promise<void>;
}

/** One life of the browser. */
export interface Sitting extends LivingBrowser {
  /** The popup, in a tab: reads the stores. */
  readonly control: Page;
  openMember(): Promise<{ readonly member: Member; readonly page: Page }>;
}

/** Puts new databases into SQLite, to which Chromium is moving. */
export const sqliteFeature = 'IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores';

/** Days for which the member of a station has been counting. */
export const pastDays = 60;

/** A station at which the member agreed 60 days ago. */
export async function openStation(features?: readonly string[]): Promise<Station> {
  const practice = await startPractice({ build: 'sdui' });
  const profile = makeProfile();
  const browsers: LivingBrowser[] = [];
  const open = async (): Promise<Sitting> => {
    const browser = await openBrowser({ profile, port: practice.port, features });
    browsers.push(browser);
    const control = await browser.context.newPage();
    await control.goto(`${browser.origin}/popup.html`);
    return { ...browser, control, openMember: () => openMember(browser, practice) };
  };
  const station = {
    profile,
    practice,
    open,
    clear: async () => {
      await Promise.all(browsers.map(({ kill }) => kill())); // What a case that failed has left.
      await practice.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await agree(station);
  return station;
}

/** Nothing that waits to be written is left. @throws when something still waits after half a minute. */
export async function settle(control: Page): Promise<void> {
  const left = await until(
    () => waiting(control),
    (count) => count === 0,
    30_000,
  );
  if (left === 0) return;
  const answer = await control.evaluate("chrome.runtime.sendMessage({ type: 'collect' }).catch(String)");
  throw new Error(`${left} entries are still in the outbox; the worker says ${JSON.stringify(answer)}.`);
}

/** How many batches lie in the outbox. */
export function waiting(control: Page): Promise<number> {
  const isOutbox = `(key) => key.startsWith('${published.outbox}')`;
  return control.evaluate(`chrome.storage.local.getKeys().then((keys) => keys.filter(${isOutbox}).length)`);
}

/** In developer mode, without which Chromium does not take an unpacked extension up again that was reloaded. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'four-pillars-faults-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  return profile;
}

async function agree(station: Station): Promise<void> {
  const sitting = await station.open();
  await sitting.control.goto(`${sitting.origin}/welcome.html`);
  await consent(sitting.control);
  await sitting.control.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, startedAt: settings.startedAt - ${pastDays} * 86_400_000 } });
  })()`);
  await sitting.close();
}

async function openMember({ context }: LivingBrowser, practice: Practice) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, member: createMember(page, practice) };
}

/** Bytes of the extension's databases, as the browser reckons them. */
export function storedBytes(control: Page): Promise<number> {
  return control.evaluate('navigator.storage.estimate().then(({ usage }) => usage)');
}
