import { readStores } from '@/tests/support/stores';
import { handIn, handInAgain } from './hand-in';
import { type OurWorld, openOurWorld } from './our-world';
import { createPromised, type Promised, requireKept } from './promised';
import { openStation, type Sitting, settle } from './station';

const tabs = 20;
const entriesOfTab = 100;
const batch = { prefix: 'again', count: 20, times: 100 };

/** Twenty tabs hand in a hundred entries each, one by one and all at once. @throws when not all are counted once. */
export function raceTabs(): Promise<string> {
  return inTabs(tabs, async (worlds, promised) => {
    const began = Date.now();
    const handed = await Promise.all(
      worlds.map((world, tab) => handIn(world, `tab${tab}`, { count: entriesOfTab, oneByOne: true })),
    );
    for (const id of handed.flat()) promised.handedIn.add(id);
    return () => `${tabs} tabs, ${promised.handedIn.size} entries in ${Date.now() - began} ms: each counted once`;
  });
}

/** The same entries come a hundred times, in any order, from several tabs. @throws when one is not counted once. */
export function repeatBatch(): Promise<string> {
  return inTabs(4, async (worlds, promised) => {
    const handed = await Promise.all(
      worlds.map((world) => handInAgain(world, { ...batch, times: batch.times / worlds.length })),
    );
    for (const id of handed.flat()) promised.handedIn.add(id);
    return () => `${batch.count} entries came ${batch.times} times: ${promised.handedIn.size} counted`;
  });
}

type Deed = (worlds: readonly OurWorld[], promised: Promised) => Promise<() => string>;

async function inTabs(count: number, deed: Deed): Promise<string> {
  const station = await openStation();
  try {
    const sitting = await station.open();
    const promised = createPromised();
    const report = await deed(await openWorlds(sitting, count), promised);
    await settle(sitting.control);
    const measured = report();
    requireKept(await readStores(sitting.control), promised, (id) => promised.handedIn.has(id));
    await sitting.close();
    return measured;
  } finally {
    await station.clear();
  }
}

async function openWorlds({ context, origin }: Sitting, count: number): Promise<readonly OurWorld[]> {
  const worlds: OurWorld[] = [];
  for (let tab = 0; tab < count; tab += 1) worlds.push(await openOurWorld(await context.newPage(), origin));
  return worlds;
}
