import type { Page } from 'playwright-core';
import { browser } from '@/tests/support/browsers';
import { readStores } from '@/tests/support/stores';
import { pause } from '@/tests/support/wait';
import { handIn } from './hand-in';
import { type OurWorld, openOurWorld } from './our-world';
import { createPromised, requireKept } from './promised';
import { openStation, type Sitting, settle, waiting } from './station';

const entriesOfRound = 60;
const compareEvery = 20;

/** Where a stopped worker was, as far as it can be seen from outside. */
interface Hits {
  /** Nothing of the round was written yet. */
  before: number;
  /** It was written and still lay in the outbox: it comes once more. */
  between: number;
  after: number;
}

/**
 * Stops the worker again and again while it writes; whatever was handed in is counted once when it runs again.
 * @throws when anything is lost, doubled or half there.
 */
export async function killWorkers(rounds: number): Promise<string> {
  const station = await openStation();
  try {
    const sitting = await station.open();
    const world = await openOurWorld(await sitting.context.newPage(), sitting.origin);
    const hits = await stopAgainAndAgain(sitting, world, rounds);
    await sitting.close();
    const { before, between, after } = hits;
    return `${rounds} stops, ${rounds * entriesOfRound} handed in: 0 lost, 0 doubled; ${before} before, ${between} between writing and acknowledging, ${after} after`;
  } finally {
    await station.clear();
  }
}

async function stopAgainAndAgain({ control }: Sitting, world: OurWorld, rounds: number): Promise<Hits> {
  const promised = createPromised();
  const hits: Hits = { before: 0, between: 0, after: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const rows = await countRows(control);
    const ids = await handIn(world, `r${round}`, { count: entriesOfRound });
    for (const id of ids) promised.handedIn.add(id);
    await pause(Math.random() * 90);
    await browser.stopWorker(control);
    hits[await findHit(control, rows)] += 1;
    await world.run("chrome.runtime.sendMessage({ type: 'collect' })");
    await settle(control);
    if (round % compareEvery === 0 || round === rounds) {
      requireKept(await readStores(control), promised, (id) => promised.handedIn.has(id));
    }
  }
  return hits;
}

/** @throws when a part of a transaction was written. */
async function findHit(control: Page, rowsBefore: number): Promise<keyof Hits> {
  const written = (await countRows(control)) - rowsBefore;
  if (written !== 0 && written !== entriesOfRound) throw new Error(`${written} of ${entriesOfRound} were written.`);
  if (written === 0) return 'before';
  return (await waiting(control)) > 0 ? 'between' : 'after';
}

function countRows(control: Page): Promise<number> {
  return control.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('four-pillars');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const count = database.transaction('activities').objectStore('activities').count();
      count.onerror = () => reject(count.error);
      count.onsuccess = () => { database.close(); resolve(count.result); };
    };
  })`);
}
