import { keysOf, type StorageArea } from '@/lib/storage/area';
import { type MirrorItems, mirrorKeys } from '@/lib/storage/mirror';

/** The writer of the second copy. */
export interface SecondCopy {
  /** The last write failed: the copy has to be made anew as a whole. */
  isBehind(): boolean;
  write(items: MirrorItems): Promise<void>;
  /** Removes the activities and corrections of days before `from`. */
  prune(from: string): Promise<void>;
}

export function createSecondCopy(storage: StorageArea): SecondCopy {
  let behind = false;

  const prune = async (from: string): Promise<void> => {
    const prefixes = [mirrorKeys.activities, mirrorKeys.corrections];
    const keys = await Promise.all(
      prefixes.map(async (prefix) => (await keysOf(storage, prefix)).filter((key) => key < prefix + from)),
    );
    const old = keys.flat();
    if (old.length > 0) await storage.remove(old);
  };

  return {
    isBehind: () => behind,
    write: async (items) => {
      behind = true;
      await storage.set(items).catch(async () => {
        // Most likely the quota: older single activities make room, tallies and sentinel are what must be kept.
        await prune('9999');
        await storage.set(items);
      });
      behind = false;
    },
    prune,
  };
}
