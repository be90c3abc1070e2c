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

export function createSecondCopy(storage: StorageArea): SecondCopy {
  let behind = false;

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
        await storage.set(items);
      };
      await storage.set(items).catch(without(mirrorKeys.activities)).catch(without(mirrorKeys.corrections));
      behind = false;
    },
    prune: (from) => prune(from),
  };
}
