import type { Activity } from '@/lib/domain/activity';
import { readStores, type Stores } from '@/tests/support/stores';
import { type Damage, damageDatabase, damages, isSqlite } from './database-files';
import { handIn } from './hand-in';
import { fillPast, isPast, requirePast } from './history';
import { openOurWorld } from './our-world';
import { createPromised, type Promised, requireKept } from './promised';
import { openStation, type Sitting, settle, sqliteFeature } from './station';

const entries = 100;
const engines = ['LevelDB', 'SQLite'] as const;
type Engine = (typeof engines)[number];

/**
 * SQLite keeps no checksums: each byte that is another may spoil a row, and neither browser nor extension can tell. Of
 * that only the counting has to go on.
 */
const isSilent = (engine: Engine, damage: Damage): boolean => engine === 'SQLite' && damage === 'random bytes in it';
const mostSpoiled = 50;

/**
 * Damages the files of a closed database, in both engines.
 * @throws when a day is not as it was, or nothing is counted on.
 */
export async function damageDatabases(): Promise<string> {
  const said: string[] = [];
  for (const engine of engines) {
    for (const damage of damages) said.push(`${engine} ${damage}: ${await survive(engine, damage)}`);
  }
  return said.join('; ');
}

async function survive(engine: Engine, damage: Damage): Promise<string> {
  const station = await openStation(engine === 'SQLite' ? [sqliteFeature] : []);
  const promised = createPromised();
  try {
    const before = await station.open();
    await fillPast(before);
    requireWhole(await count(before, 'before', promised), promised);
    await before.close();
    if (isSqlite(station.profile) !== (engine === 'SQLite')) throw new Error('The browser used the other engine.');
    damageDatabase(station.profile, damage);
    const after = await station.open();
    const stores = await count(after, 'after', promised);
    await after.close();
    return isSilent(engine, damage) ? spoiledIn(stores, promised) : requireWhole(stores, promised);
  } catch (cause) {
    throw new Error(`${engine} was ${damage}: ${String(cause)}`, { cause });
  } finally {
    await station.clear();
  }
}

async function count({ context, control, origin }: Sitting, prefix: string, promised: Promised): Promise<Stores> {
  const world = await openOurWorld(await context.newPage(), origin);
  for (const id of await handIn(world, prefix, { count: entries })) promised.handedIn.add(id);
  await settle(control);
  return readStores(control);
}

function requireWhole(stores: Stores, promised: Promised): string {
  requireKept(stores, promised, (id) => promised.handedIn.has(id) || isPast(id));
  requirePast(stores);
  return 'every day as it was';
}

/** @throws when what came afterwards is not there, or more is gone than bytes were changed. */
function spoiledIn({ activities }: Stores, promised: Promised): string {
  const kept = new Set(activities.map((row: Partial<Activity> | null) => row?.id));
  const missing = [...promised.handedIn].filter((id) => !kept.has(id));
  const isNew = (id: string): boolean => id.startsWith('after');
  if (missing.some(isNew) || missing.length > mostSpoiled) throw new Error(`${missing.length} are missing: ${missing}`);
  return `${missing.length} of ${promised.handedIn.size} rows spoiled, counting went on`;
}
