import { keysOf, type StorageArea } from '@/lib/storage/area';
import { type MirrorItems, mirrorKeys } from '@/lib/storage/mirror';

/** The writer of the second copy. */
export interface SecondCopy {
  /** The last write failed: the copy has to be made anew as a whole. */
  isBehind(): boolean;
  write(items: MirrorItems): Promise<void>;
  /** Removes the activities of days before `from`. */
  prune(from: string): Promise<void>;
}

/** Of a member's days and months; what stands by itself names none. */
const dated: readonly string[] = [
  mirrorKeys.tallies,
  mirrorKeys.readings,
  mirrorKeys.activities,
  mirrorKeys.corrections,
];

/**
 * Entries in one write. A browser sends every change of `storage.local`, with the value before and after, to every page
 * and tab that listens: all the years of an import at once would hold each of them up.
 */
const together = 24;

export function createSecondCopy(storage: StorageArea): SecondCopy {
  let behind = false;

  const setAll = async (items: MirrorItems): Promise<void> => {
    for (const group of inGroups(items)) await storage.set(group);
  };

  const prune = async (from: string, prefix: string = mirrorKeys.activities): Promise<void> => {
    const old = (await keysOf(storage, prefix)).filter((key) => key < prefix + from);
    if (old.length > 0) await storage.remove(old);
  };

  return {
    isBehind: () => behind,
    write: async (items) => {
      behind = true;
      // Most likely the quota: single activities make room, then corrections; tallies and sentinel are what must be kept.
      const without = (prefix: string) => async () => {
        await prune('9999', prefix);
        await setAll(items);
      };
      await setAll(items).catch(without(mirrorKeys.activities)).catch(without(mirrorKeys.corrections));
      behind = false;
    },
    prune: (from) => prune(from),
  };
}

/** What belongs to days comes first: the sentinel of a copy says that all before it is there. */
function inGroups(items: MirrorItems): readonly MirrorItems[] {
  const entries = Object.entries(items);
  const isDated = ([key]: readonly [string, unknown]): boolean => dated.some((prefix) => key.startsWith(prefix));
  const early = entries.filter(isDated).slice(0, -together);
  const late = entries.filter((entry) => !early.includes(entry));
  const groups = Array.from({ length: Math.ceil(early.length / together) }, (_, place) =>
    early.slice(place * together, (place + 1) * together),
  );
  return [...groups, late].map((group) => Object.fromEntries(group));
}
