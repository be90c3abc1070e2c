import { readStores } from '@/tests/support/stores';
import { type Damage, damageDatabase, damages, isSqlite } from './database-files';
import { handIn } from './hand-in';
import { fillPast, isPast, requirePast } from './history';
import { openOurWorld } from './our-world';
import { createPromised, requireKept } from './promised';
import { openStation, type Sitting, settle, sqliteFeature } from './station';

const entries = 100;

/** Damages the files of a closed database, in both engines. @throws when a day is not as it was, or nothing is counted on. */
export async function damageDatabases(): Promise<string> {
  for (const sqlite of [false, true]) {
    for (const damage of damages) await survive(damage, sqlite);
  }
  return `${damages.join(', ')}, in both engines: every day as it was, and counting went on`;
}

async function survive(damage: Damage, sqlite: boolean): Promise<void> {
  const station = await openStation(sqlite ? [sqliteFeature] : []);
  const promised = createPromised();
  const count = async (sitting: Sitting, prefix: string) => {
    const world = await openOurWorld(await sitting.context.newPage(), sitting.origin);
    for (const id of await handIn(world, prefix, { count: entries })) promised.handedIn.add(id);
    await settle(sitting.control);
    const stores = await readStores(sitting.control);
    requireKept(stores, promised, (id) => promised.handedIn.has(id) || isPast(id));
    requirePast(stores);
  };
  try {
    const before = await station.open();
    await fillPast(before);
    await count(before, 'before');
    await before.close();
    if (isSqlite(station.profile) !== sqlite) throw new Error('The browser used the other engine.');
    damageDatabase(station.profile, damage);
    const after = await station.open();
    await count(after, 'after');
    await after.close();
  } catch (cause) {
    throw new Error(`A database was ${damage} (${sqlite ? 'SQLite' : 'LevelDB'}).`, { cause });
  } finally {
    await station.clear();
  }
}
