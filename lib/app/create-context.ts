import { browser } from 'wxt/browser';
import type { StorageArea } from '@/lib/storage/area';
import { type Connection, createConnection } from '@/lib/storage/connection';
import type { Database } from '@/lib/storage/schema';
import type { Clock, Context, Random } from './context';
import type { Scripting } from './page-scripts';
import { createQueue } from './queue';
import { restore } from './restore';
import { createSecondCopy } from './second-copy';

interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly storage: StorageArea;
  readonly sync?: StorageArea;
  readonly scripting?: Scripting;
  readonly connection?: Connection;
}

/** The context of a worker. Opens nothing and writes nothing until a use case needs it. */
export function createContext({
  connection = createConnection(),
  sync = browser.storage.sync,
  scripting = browser.scripting,
  ...surroundings
}: Surroundings): Context {
  const tools = { ...surroundings, sync, scripting, secondCopy: createSecondCopy(surroundings.storage) };
  let compared: Database | undefined;
  return {
    ...tools,
    queue: createQueue(),
    collecting: {},
    importing: { isBusy: false, hasFailed: false },
    database: async (settings) => {
      const database = await connection.open();
      if (database !== compared) await restore(tools, database, settings);
      compared = database;
      return database;
    },
    forgetDatabase: () => connection.close(),
  };
}
