import { behindTheBack } from './test-worker';

/** All stores that hold what the member did, for putting the database back to an earlier state. */
const stores = ['activities', 'tallies', 'corrections', 'meta'] as const;

/** Remembers the database as it is; what comes back puts it back there. */
export async function remember(): Promise<() => Promise<void>> {
  const rows = await behindTheBack((database) => Promise.all(stores.map((store) => database.getAll(store))));
  return () =>
    behindTheBack(async (database) => {
      for (const [index, store] of stores.entries()) {
        await database.clear(store);
        // The rows came out of this very store.
        for (const row of rows[index] ?? []) await database.put(store, row as never);
      }
    });
}
