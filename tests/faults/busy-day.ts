import { readStores } from '@/tests/support/stores';
import { pause } from '@/tests/support/wait';
import { handIn } from './hand-in';
import { openOurWorld } from './our-world';
import { countsOf } from './promised';
import { openStation, type Sitting, settle, storedBytes } from './station';

const batches = 200;
const entriesOfBatch = 500;
/** Milliseconds: the popup of a day like that has its first words. */
const popupPatience = 3_000;
/** A browser ends a worker half a minute after it has heard the last of it. */
const idlePatience = 50_000;

/**
 * A hundred thousand actions on one day.
 * @throws when one is missing, the popup keeps the member waiting, or the worker stays alive for nothing.
 */
export async function countBusyDay(): Promise<string> {
  const station = await openStation();
  try {
    const sitting = await station.open();
    const { context, control, origin } = sitting;
    const world = await openOurWorld(await context.newPage(), origin);
    for (let batch = 0; batch < batches; batch += 1) {
      await handIn(world, `busy${batch}`, { count: entriesOfBatch, daysAgo: 0 });
      await settle(control);
    }
    const counted = [...countsOf(await readStores(control)).values()].reduce((sum, count) => sum + count, 0);
    if (counted !== batches * entriesOfBatch) throw new Error(`${counted} were counted.`);
    const size = (await storedBytes(control)) / 1e6;
    const popup = await timePopup(sitting);
    const idle = await timeIdle(sitting);
    return `${counted} on one day, all counted; ${size.toFixed(1)} MB stored, popup after ${popup} ms, worker gone ${idle} s after the last of it`;
  } finally {
    await station.clear();
  }
}

async function timePopup({ context, origin }: Sitting): Promise<number> {
  const popup = await context.newPage();
  const began = Date.now();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole('heading').first().waitFor({ timeout: popupPatience });
  return Date.now() - began;
}

/** Without a debugger, which would keep the worker alive, and without a page of ours, which might wake it. */
async function timeIdle({ context, debugging, origin, disconnect, kill }: Sitting): Promise<string> {
  await Promise.all(context.pages().map((page) => page.goto('about:blank')));
  await disconnect();
  const began = Date.now();
  while (await hasWorker(debugging, origin)) {
    if (Date.now() - began > idlePatience) throw new Error('The worker stays alive.');
    await pause(500);
  }
  await kill();
  return ((Date.now() - began) / 1000).toFixed(0);
}

async function hasWorker(debugging: string, origin: string): Promise<boolean> {
  const answer = await fetch(`${debugging}/json/list`);
  const targets = (await answer.json()) as readonly { readonly type: string; readonly url: string }[]; // As Chromium documents.
  return targets.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
}
