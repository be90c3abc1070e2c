import { readStores } from '@/tests/support/stores';
import { pause, until } from '@/tests/support/wait';
import { type Damage, damageDatabase, damages, isSqlite, plantWitness, wasWiped } from './database-files';
import { handInOn } from './hand-in';
import { fillPast, isPast, requirePast } from './history';
import { openOurWorld } from './our-world';
import { createPromised, type Promised, requireKept } from './promised';
import { openStation, type Sitting, type Station, settle, sqliteFeature } from './station';

export interface BrowserKills {
  readonly cycles: number;
  /** Chromium's other engine for IndexedDB. */
  readonly sqlite?: boolean;
}

interface Life {
  readonly station: Station;
  readonly promised: Promised;
  /** Cycles of this profile. */
  readonly cycles: number;
}

interface Measured {
  handedIn: number;
  acknowledged: number;
  wipes: number;
  planted: number;
  readonly starts: number[];
}

/** A profile gets so many cycles: more would fill a day with more activities than the second copy lists. */
const cyclesOfProfile = 40;
const tabs = 2;
/** After so many cycles the files are damaged as well, since a browser wipes them rarely. */
const damageEvery = 5;

/**
 * Kills the browser again and again while pages hand in without a pause, opens it anew on the same profile and compares
 * what is kept with what was promised.
 * @throws when anything promised is lost, doubled or changed.
 */
export async function killBrowsers({ cycles, sqlite = false }: BrowserKills): Promise<string> {
  const measured: Measured = { handedIn: 0, acknowledged: 0, wipes: 0, planted: 0, starts: [] };
  for (let done = 0; done < cycles; done += cyclesOfProfile) {
    const station = await openStation(sqlite ? [sqliteFeature] : []);
    try {
      await live({ station, promised: createPromised(), cycles: Math.min(cyclesOfProfile, cycles - done) }, measured);
      console.log(`  ${measured.starts.length} of ${cycles} kills`);
      if (isSqlite(station.profile) !== sqlite) throw new Error('The browser used the other engine.');
    } finally {
      await station.clear();
    }
  }
  return reportOf(cycles, measured);
}

async function live({ station, promised, cycles }: Life, measured: Measured): Promise<void> {
  let sitting = await station.open();
  await plantWitness(sitting.control);
  await fillPast(sitting);
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    await killWhileHandingIn(sitting, `c${cycle}`, promised);
    const damage = cycle % damageEvery === 0 ? damages[(cycle / damageEvery) % damages.length] : undefined;
    try {
      sitting = await reopen(station, damage, measured);
      await requireSame(sitting, promised);
    } catch (cause) {
      throw new Error(`After kill ${cycle} (${damage ?? 'no damage'}): ${String(cause)}`, { cause });
    }
  }
  await sitting.kill();
  measured.handedIn += promised.handedIn.size;
  measured.acknowledged += promised.acknowledged.size;
}

async function killWhileHandingIn({ context, origin, kill }: Sitting, prefix: string, promised: Promised) {
  const before = promised.handedIn.size;
  for (let tab = 0; tab < tabs; tab += 1) {
    const world = await openOurWorld(await context.newPage(), origin);
    await handInOn(world, `${prefix}-${tab}`, promised);
  }
  const handedIn = await until(
    async () => promised.handedIn.size - before,
    (count) => count > 0,
  );
  if (handedIn === 0) throw new Error('Nothing was handed in.');
  await pause(Math.random() * 700);
  await kill();
}

async function reopen(station: Station, damage: Damage | undefined, measured: Measured): Promise<Sitting> {
  if (damage) damageDatabase(station.profile, damage);
  const began = Date.now();
  const sitting = await station.open();
  await settle(sitting.control);
  measured.starts.push(Date.now() - began);
  const wiped = await wasWiped(sitting.control);
  if (damage) measured.planted += 1;
  else if (wiped) measured.wipes += 1;
  return sitting;
}

async function requireSame({ control }: Sitting, promised: Promised): Promise<void> {
  const stores = await readStores(control);
  requireKept(stores, promised, (id) => /^c\d+-\d-\d+$/.test(id) || isPast(id));
  requirePast(stores);
}

function reportOf(cycles: number, { handedIn, acknowledged, wipes, planted, starts }: Measured): string {
  const slowest = Math.max(...starts);
  const usual = starts.toSorted((one, other) => one - other)[starts.length >> 1];
  return [
    `${cycles} kills, ${handedIn} handed in, ${acknowledged} of them acknowledged before the end: 0 lost, 0 doubled`,
    `${wipes} wipes by the browser and ${planted} damaged databases rebuilt`,
    `open and whole again after ${usual} ms (slowest ${slowest} ms)`,
  ].join('; ');
}
