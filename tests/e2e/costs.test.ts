import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '@/tests/support/browsers';
import { countReads } from '@/tests/support/count-reads';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';

/** Runs in the worker: counts what it is told, and what it asks of the database and of the storage. */
const countWork = `(() => {
  const { prototype } = IDBDatabase;
  const { transaction } = prototype;
  globalThis.work = { collects: 0, transactions: 0, reads: 0, writes: 0 };
  chrome.runtime.onMessage.addListener(({ type }) => { if (type === 'collect') work.collects += 1; });
  prototype.transaction = function (...names) {
    work.transactions += 1;
    return transaction.apply(this, names);
  };
  const { local } = chrome.storage;
  for (const [name, kind] of [['get', 'reads'], ['getKeys', 'reads'], ['set', 'writes'], ['remove', 'writes']]) {
    const act = local[name].bind(local);
    local[name] = (...given) => {
      work[kind] += 1;
      return act(...given);
    };
  }
})()`;

/** Milliseconds in which the page shows its numbers, which are handed in as well. */
const readingsToCome = 3_000;

type Work = Readonly<Record<'collects' | 'transactions' | 'reads' | 'writes', number>>;

let rig: Rig;
beforeAll(async () => {
  rig = await openRig({ build: 'sdui' });
  await rig.consent();
});
afterAll(() => rig?.close());

describe.runIf(browser.canTell.work)('an action on LinkedIn', () => {
  it('costs one message, one transaction of the database, and two writes of the storage', async () => {
    const { member } = await rig.openMember('costs');
    await member.open('/feed/');
    const reactTo = async (post: number): Promise<void> => {
      await member.react(post);
      await until(
        async () => (await rig.stores()).activities.length,
        (count) => count === post + 1,
      );
    };
    // The first of a day also asks for the secret of its marks.
    await reactTo(0);
    await pause(readingsToCome);
    const worker = workerOf(rig);
    await worker.evaluate(countWork);
    const actions = [1, 2, 3, 4, 5];
    for (const post of actions) await reactTo(post);
    const { collects, transactions, writes, reads } = await worker.evaluate<Work>('work');
    const many = actions.length;
    // What an alarm does, or a number that the page shows late, may fall into it.
    expect(collects).toBeLessThanOrEqual(many + 2);
    expect(transactions).toBeLessThanOrEqual(many + 2);
    expect(writes).toBeLessThanOrEqual(2 * many + 2);
    expect(reads).toBeLessThanOrEqual(8 * many);
  });
});

describe('the popup', () => {
  it('reads three entries of the storage before it paints, and nothing of the database', async () => {
    const popup = await rig.context.newPage();
    await popup.addInitScript(countReads);
    await popup.goto(`${rig.origin}/popup.html`);
    await popup.locator('[aria-pressed]').first().waitFor();
    const paint = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    expect(await popup.evaluate(`readsUntil(${paint})`)).toBeLessThanOrEqual(3);
  });
});

function workerOf({ context }: Rig): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is not there.');
  return worker;
}
