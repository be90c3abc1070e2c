import { type SyncItems, syncLimits } from '@/lib/domain/sync/sync-limits';
import type { StorageArea } from '@/lib/storage/area';

/** Random numbers from a seed, so that a history that failed can be played again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Change {
  readonly key: string;
  /** Undefined when it was removed. */
  readonly value: unknown;
  readonly version: number;
}

/** What stands between browsers of one account. */
export interface SyncServer {
  readonly random: () => number;
  /** The newest change of each entry. */
  readonly newest: Map<string, Change>;
  version: number;
}

export function createServer(random: () => number): SyncServer {
  return { random, newest: new Map(), version: 0 };
}

/** One browser's `storage.sync`, with the limits of Chrome, and with whatever can go wrong. */
export interface SyncBrowser {
  readonly area: StorageArea;
  readonly items: Map<string, unknown>;
  /** How often a limit was run into that nobody injected. */
  refusals: number;
  isOnline: boolean;
  /** 0–1, how often a write goes wrong. */
  faults: number;
  now: number;
  /** Takes over what others wrote: some of it, in any order, some of it twice and some of it older than it is. */
  receive(): void;
  /** Sends all that waits and takes over all that is newest. */
  settle(): void;
}

export function createSyncBrowser(server: SyncServer): SyncBrowser {
  const { random } = server;
  const waiting: Change[] = [];
  const heard: Change[] = [];
  const writes: number[] = [];

  const put = ({ key, value }: Change): void => {
    if (value === undefined) browser.items.delete(key);
    else browser.items.set(key, value);
  };
  const upload = (): void => {
    for (const change of waiting.splice(0)) server.newest.set(change.key, change);
  };
  const write = (changes: readonly (readonly [string, unknown])[]): void => {
    for (const [key, value] of changes) {
      const change = { key, value, version: ++server.version };
      put(change);
      waiting.push(change);
    }
    if (browser.isOnline) upload();
  };
  const refuse = (message: string): never => {
    browser.refusals += 1;
    throw new Error(message);
  };
  const checked = (changes: readonly (readonly [string, unknown])[]): boolean => {
    if (random() < browser.faults) return goWrong(changes, write);
    writes.push(browser.now);
    if (writes.filter((at) => at > browser.now - 60_000).length > syncLimits.perMinute) {
      refuse('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    }
    // To remove is never too much.
    const isSet = changes.some(([, value]) => value !== undefined);
    const refusal = isSet && refusalOf({ ...Object.fromEntries(browser.items), ...Object.fromEntries(changes) });
    if (refusal) refuse(refusal);
    return true;
  };
  const goWrong = (changes: readonly (readonly [string, unknown])[], partly: typeof write): boolean => {
    const what = Math.floor(random() * 5);
    if (what === 0) return false;
    if (what === 1) partly(changes.filter(() => random() < 0.5));
    throw new Error(['', 'Killed', 'QUOTA_BYTES quota exceeded', 'MAX_WRITE_OPERATIONS_PER_MINUTE', 'Network'][what]);
  };

  const browser: SyncBrowser = {
    items: new Map(),
    refusals: 0,
    isOnline: true,
    faults: 0,
    now: 0,
    area: {
      get: async () => structuredClone(Object.fromEntries(browser.items)),
      set: async (items) => {
        const changes = Object.entries(structuredClone(items));
        if (checked(changes)) write(changes);
      },
      remove: async (keys) => {
        const changes = keys.map((key) => [key, undefined] as const);
        if (checked(changes)) write(changes);
      },
    },
    receive: () => {
      if (!browser.isOnline) return;
      upload();
      heard.push(...server.newest.values());
      for (const change of heard.toSorted(() => random() - 0.5)) if (random() < 0.5) put(change);
    },
    settle: () => {
      upload();
      for (const change of server.newest.values()) put(change);
    },
  };
  return browser;
}

/** Bytes as Chrome counts them: the length of the name and of the value's JSON. */
export function chromeBytes(items: SyncItems): number {
  return Object.entries(items).reduce((sum, [key, value]) => sum + key.length + jsonBytes(value), 0);
}

function refusalOf(items: SyncItems): string | undefined {
  const entries = Object.entries(items).filter(([, value]) => value !== undefined);
  if (entries.some(([key, value]) => key.length + jsonBytes(value) > syncLimits.itemBytes)) {
    return 'QUOTA_BYTES_PER_ITEM quota exceeded';
  }
  if (entries.length > syncLimits.items) return 'MAX_ITEMS quota exceeded';
  return chromeBytes(Object.fromEntries(entries)) > syncLimits.bytes ? 'QUOTA_BYTES quota exceeded' : undefined;
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
}
