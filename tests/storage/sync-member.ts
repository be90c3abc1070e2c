import { type ActivityKind, activityKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { addSums, type Sums } from '@/lib/domain/sync/sync-codes';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import type { StorageArea } from '@/lib/storage/area';
import { type SyncReport, syncDays } from '@/lib/storage/sync-area';
import { startSync } from '@/lib/storage/sync-switch';
import { createSyncBrowser, type SyncBrowser, type SyncServer } from './sync-world';

/** An installation of the product in one browser: what it counted, and its place in the sync of the account. */
export interface Installation {
  readonly browser: SyncBrowser;
  readonly tallies: Map<string, Tally>;
  readonly local: StorageArea;
  readonly device: string;
  /** Days by which its clock is wrong. */
  readonly skew: number;
  sync(today: string): Promise<SyncReport>;
}

export async function install(server: SyncServer, skew = 0): Promise<Installation> {
  const browser = createSyncBrowser(server);
  const local = memoryArea();
  const device = Math.floor(server.random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
  await startSync(local, device);
  const tallies = new Map<string, Tally>();
  return {
    browser,
    tallies,
    local,
    device,
    skew,
    sync: (today) => {
      browser.now += 3_600_000;
      const source = { tallies: [...tallies.values()], today: addDays(today, skew), now: browser.now };
      return syncDays({ sync: browser.area, local }, source);
    },
  };
}

export function memoryArea(): StorageArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key))),
    set: async (changes) => {
      for (const [key, value] of Object.entries(changes)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
}

/** A day as a member may have it; `busy` 0–1 is how many of the kinds are done. */
export function dayOf(day: string, busy: number, random: () => number): Tally {
  const done = activityKinds.filter(() => random() < busy);
  const amountOf = (kind: ActivityKind) => (kind === 'value' ? 1 : 1 + Math.floor(random() ** 3 * 120));
  const counts = Object.fromEntries(done.map((kind) => [kind, amountOf(kind)]));
  const some = () => (random() < busy ? Math.floor(random() * 30) : 0);
  return { ...emptyTally('default', day), counts, outside: some(), notes: some(), threads: some() };
}

/** What truly happened on each day, on all installations together; value counts once a day. */
export function truthOf(all: Iterable<ReadonlyMap<string, Tally>>): ReadonlyMap<string, Sums> {
  const days = new Map<string, Sums>();
  for (const { day, counts, outside, notes, threads } of [...all].flatMap((tallies) => [...tallies.values()])) {
    const { value: before, ...sums } = days.get(day) ?? {};
    const value = before ?? counts.value;
    const more = addSums([sums, { ...counts, value: 0, outside, notes, threads }]);
    days.set(day, value ? { ...more, value } : more);
  }
  return days;
}

/** The sum from one day to another. */
export function sumOf(truth: ReadonlyMap<string, Sums>, from: string, to: string): Sums {
  return addSums([...truth].filter(([day]) => from <= day && day <= to).map(([, sums]) => sums));
}
