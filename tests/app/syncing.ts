import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createContext } from '@/lib/app/create-context';
import { handlersOf } from '@/lib/app/handlers';
import { requireSettings } from '@/lib/app/settings';
import { start } from '@/lib/app/start';
import { syncWhatIsDue } from '@/lib/app/sync';
import { transact } from '@/lib/app/transact';
import type { Summary } from '@/lib/domain/summary';
import { withOtherDevices } from '@/lib/domain/sync/other-days';
import type { SyncAct, SyncStatus } from '@/lib/domain/sync/sync-status';
import type { Tally } from '@/lib/domain/tally';
import type { Entry } from '@/lib/messaging/messages';
import type { Handlers } from '@/lib/messaging/serve';
import { findSpans } from '@/lib/storage/sync-spans';
import { putTally, talliesOf } from '@/lib/storage/tallies';
import { memoryArea } from '@/tests/storage/sync-member';
import { createSyncBrowser, type SyncBrowser, type SyncServer } from '@/tests/storage/sync-world';
import { fakeScripting } from './fake-scripting';
import { days, noon, type TestWorker } from './test-worker';

/** A browser of the member's with the product in it: a database, storage and a worker of its own. */
export interface Place {
  readonly browser: SyncBrowser;
  readonly worker: TestWorker;
  readonly handlers: Handlers;
  readonly local: ReturnType<typeof memoryArea>;
  /** Whatever opens a database in there opens this browser's. */
  inside<Result>(work: () => Promise<Result>): Promise<Result>;
  act(act: SyncAct): Promise<SyncStatus>;
  /** A wake of the worker, after which all that it wrote is under way to the others. */
  wakeUp(): Promise<void>;
  count(...entries: Entry[]): Promise<unknown>;
  /** Puts days into the database as if they had been counted here. */
  live(tallies: readonly Tally[]): Promise<void>;
  /** Everything that is known here of all browsers. */
  known(): Promise<readonly Tally[]>;
  summary(): Promise<Summary>;
}

/** A browser in which the member has agreed to counting, a week before noon. */
export async function openPlace(server: SyncServer): Promise<Place> {
  const browser = createSyncBrowser(server);
  const local = memoryArea();
  const factory = new IDBFactory();
  const moment = { at: noon - 7 * days, offset: 0 };
  const scripting = fakeScripting();
  const worker: TestWorker = {
    ...createContext({
      clock: { now: () => ({ ...moment }) },
      random: { id: () => crypto.randomUUID(), bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
      storage: local,
      sync: browser.area,
      scripting,
    }),
    scripting,
    setClock: (change) => void Object.assign(moment, change),
  };
  const handlers = handlersOf(worker);
  const inside = <Result>(work: () => Promise<Result>): Promise<Result> => {
    globalThis.indexedDB = factory;
    return work();
  };
  await inside(() => start(worker, true));
  moment.at = noon;
  const database = async () => worker.database(await requireSettings(local));
  let place = 0;
  return {
    browser,
    worker,
    handlers,
    local,
    inside,
    act: (act) => inside(() => handlers.sync({ type: 'sync', act })),
    wakeUp: () => inside(() => syncWhatIsDue(worker)),
    count: async (...entries) => {
      place += 1;
      await local.set({ [`outbox:${place}`]: entries });
      return inside(() => handlers.collect({ type: 'collect' }));
    },
    live: (tallies) =>
      inside(async () => {
        await transact(await database(), async (transaction) => {
          for (const tally of tallies) await putTally(transaction, tally);
        });
      }),
    known: () =>
      inside(async () =>
        transact(await database(), async (transaction) => {
          const here = await talliesOf(transaction, 'default', ['', '9999']);
          return withOtherDevices(here, await findSpans(transaction), { account: 'default', from: '', to: '9999' });
        }),
      ),
    summary: () => inside(() => handlers.summary({ type: 'summary' })),
  };
}

/** All of them wake, and what they sent arrives, until nobody has anything to send. */
export async function settle(places: readonly Place[]): Promise<readonly SyncStatus[]> {
  let statuses: readonly SyncStatus[] = [];
  // What was written offline is on its way first.
  for (const { browser } of places) browser.settle();
  for (let round = 0; round < 6; round += 1) {
    statuses = [];
    for (const place of places) {
      place.browser.isOnline = true;
      place.browser.faults = 0;
      place.browser.settle();
      place.worker.setClock({ at: place.worker.clock.now().at + 60_000 });
      await place.wakeUp();
      place.browser.settle();
      statuses = [...statuses, await place.act('look')];
    }
    if (statuses.every(({ outcome }) => outcome === 'level')) return statuses;
  }
  throw new Error('They send for ever.');
}
