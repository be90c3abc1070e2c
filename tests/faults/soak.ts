import type { Page } from 'playwright-core';
import { browser } from '@/tests/support/browsers';
import { readStores } from '@/tests/support/stores';
import { handIn } from './hand-in';
import { openOurWorld } from './our-world';
import { countsOf } from './promised';
import { openStation, settle, storedBytes } from './station';

/** A month, so many entries on each of its days, in so many lives of the worker as the run is long. */
const days = 30;
const entriesOfLife = 200;
/** Bytes by which the heap of a page may have grown in the end: a tenth of a megabyte is the browser's own unrest. */
const allowedGrowth = 500_000;

/**
 * An accelerated month: 200 entries in each life of the worker, handed in from one LinkedIn page that stays open and is
 * clicked all the while, with moments spread over 30 days. Time itself is not simulated: alarms ring as they do.
 * @throws when a day drifts from what was handed in, or the page's heap grows.
 */
export async function soak(restarts: number): Promise<string> {
  const station = await openStation();
  try {
    const { context, control, origin, close } = await station.open();
    const page = await context.newPage();
    const world = await openOurWorld(page, origin, 'https://www.linkedin.com/feed/');
    const heaps: number[] = [];
    for (let life = 0; life < restarts; life += 1) {
      await handIn(world, `life${life}`, { count: entriesOfLife, daysAgo: life % days });
      await useThePage(page);
      await settle(control);
      await browser.stopWorker(control);
      if (life % Math.ceil(restarts / 10) === 0) heaps.push(await heapOf(page));
    }
    requireNoDrift(countsOf(await readStores(control)), restarts);
    requireFlat(heaps);
    const size = await storedBytes(control);
    await close();
    return `${restarts * entriesOfLife} entries in ${restarts} lives of the worker: no drift; heap of the page ${heaps.map(inMegabytes).join(' ')} MB; ${inMegabytes(size)} MB stored`;
  } finally {
    await station.clear();
  }
}

/** What a member does on a page without acting: clicks beside everything, and LinkedIn's own requests go on. */
async function useThePage(page: Page): Promise<void> {
  await page.mouse.click(4, 300);
  await page.evaluate(
    "Promise.all(Array.from({ length: 20 }, (_, n) => fetch('/practice/?n=' + n).then((answer) => answer.text()))).then(() => {})",
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** From the second measurement on: until then the page is still coming up. */
function requireFlat(heaps: readonly number[]): void {
  const [, warm = 0] = heaps;
  const growth = (heaps.at(-1) ?? 0) - warm;
  if (growth > allowedGrowth) throw new Error(`The heap of the page grew: ${heaps.map(inMegabytes).join(' ')} MB.`);
}

function requireNoDrift(counts: ReadonlyMap<string, number>, restarts: number): void {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name.slice(0, 10), (sums.get(name.slice(0, 10)) ?? 0) + count);
  const wanted = Array.from({ length: Math.min(days, restarts) }, (_, day) => livesOf(day, restarts) * entriesOfLife);
  const found = [...sums].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, sum]) => sum);
  if (found.join() !== wanted.join()) throw new Error(`The days drifted: ${found.join()} instead of ${wanted.join()}.`);
}

/** How many lives of the worker wrote the day that is so many days ago. */
function livesOf(daysAgo: number, restarts: number): number {
  return Math.ceil((restarts - daysAgo) / days);
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
