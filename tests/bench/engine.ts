import type { Page } from 'playwright-core';
import { browser } from '@/tests/support/browsers';
import type { Rig } from '@/tests/support/rig';
import { spreadOf } from './statistics';

/** How fast the worker is; ms, where it is not said otherwise. */
export interface EngineTimes {
  /** Acknowledged activities a second, of many that came at once. */
  readonly burst: number;
  /** From handing in one activity to its acknowledgement. */
  readonly single: number;
  /** The same from a stopped worker. */
  readonly cold: number;
  /** From a message to a stopped worker that does nothing but answer, to its answer. */
  readonly coldEmpty: number;
  readonly estimate: number;
  readonly history: number;
  readonly exported: number;
}

const turns = 5;
const together = 2_000;

export async function engineTimes({ control, context, origin }: Rig): Promise<EngineTimes> {
  await control.evaluate(tools);
  const other = context.serviceWorkers().find((worker) => !worker.url().startsWith(origin));
  if (!other) throw new Error('The extension beside ours did not start.');
  const beside = await context.newPage();
  await beside.goto(new URL('/empty.html', other.url()).href);
  const many = (work: () => Promise<number>) => middle(work);
  const ask = (type: string) => () => control.evaluate<number>(`engine.ask('${type}')`);
  const times = {
    burst: (together * 1_000) / (await many(() => control.evaluate<number>(`engine.handIn(${together})`))),
    single: await many(() => control.evaluate<number>('engine.handIn(1)')),
    cold: await many(() => afterStop(control, 'engine.handIn(1)')),
    coldEmpty: await many(() => afterStop(beside, wake)),
    estimate: await many(ask('explain')),
    history: await many(ask('history')),
    exported: await many(ask('export')),
  };
  await beside.close();
  return times;
}

async function middle(work: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) values.push(await work());
  return spreadOf(values.slice(1)).median;
}

async function afterStop(page: Page, script: string): Promise<number> {
  await browser.stopWorker(page);
  return page.evaluate<number>(script);
}

const wake = `(async () => {
  const begun = performance.now();
  await chrome.runtime.sendMessage('wake');
  return performance.now() - begun;
})()`;

/**
 * Runs in a page of the extension. Activities are handed in as a content script hands them in: laid into the outbox and
 * announced; each that the worker took out again is written for good.
 */
const tools = `(() => {
  const name = 'outbox:';
  const left = (own) => chrome.storage.local.getKeys().then((keys) => keys.filter((key) => own.has(key)).length);
  const entry = () => [{ do: 'add', id: crypto.randomUUID(), kind: 'reaction', at: Date.now(), offset: 0, confidence: 'confirmed' }];
  let last = 0;
  const place = () => { last = Math.max(last + 1, Date.now()); return name + last + Math.random(); };
  globalThis.engine = {
    async handIn(count) {
      const items = Object.fromEntries(Array.from({ length: count }, () => [place(), entry()]));
      const own = new Set(Object.keys(items));
      const begun = performance.now();
      await chrome.storage.local.set(items);
      await chrome.runtime.sendMessage({ type: 'collect' });
      while ((await left(own)) > 0) await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - begun;
    },
    async ask(type) {
      const begun = performance.now();
      const answer = await chrome.runtime.sendMessage({ type });
      if (!answer.ok) throw new Error(type + ': ' + answer.message);
      return performance.now() - begun;
    },
  };
})()`;
