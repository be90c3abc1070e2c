import type { Browser, Page } from 'playwright-core';
import type { Entry } from '@/lib/messaging/messages';
import { entriesFrom } from '@/lib/messaging/outbox-entries';
import { type Output, readOutput } from './output';

/** A page of LinkedIn's as a test writes it, and the built scripts that run in it. */
interface Scene {
  readonly output: Output;
  readonly scripts: readonly string[];
  readonly html: string;
}

/** In place of the extension and of the browser's timing: consent is given, entries are kept, answers are told. */
const stubs = `(() => {
  const local = {
    get: async () => ({ settings: { startedAt: 0, insights: false, dayStart: 0 } }),
    set: async (batch) => void batches.push(...Object.values(batch)),
    onChanged: { addListener() {} },
  };
  globalThis.batches = [];
  globalThis.browser = { runtime: { id: 'x', sendMessage: async () => undefined }, storage: { local } };
  globalThis.PerformanceObserver = class {
    constructor(take) {
      globalThis.answer = (name) => take({ getEntries: () => [
        { name, responseStatus: 200, startTime: performance.now(), duration: 5, initiatorType: 'fetch' },
      ] });
    }
    observe() {}
    disconnect() {}
  };
})()`;

/** What is handed in after the member clicked on `#here` and LinkedIn answered a request that began then. */
export async function entriesAfter(browser: Browser, scene: Scene, url: string): Promise<readonly Entry[]> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: scene.html }));
  await page.goto('https://www.linkedin.com/sales/search/people');
  await page.evaluate(stubs);
  for (const script of scene.scripts) await page.evaluate(readOutput(scene.output, script));
  await page.click('#here');
  await page.evaluate(`answer(${JSON.stringify(url)})`);
  const entries = await settledIn(page);
  await page.close();
  return entries;
}

async function settledIn(page: Page): Promise<readonly Entry[]> {
  await page.waitForTimeout(150);
  const batches: unknown[] = await page.evaluate('batches');
  return batches.flatMap(entriesFrom);
}
