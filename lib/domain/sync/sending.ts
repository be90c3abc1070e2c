import { type OwnItems, ownItems } from './own-items';
import type { OwnDays } from './own-registers';
import { deviceOf } from './sync-items';
import { type Room, roomOf, type SyncItems, shareOf, syncLimits } from './sync-limits';

/** One write: entries that are set, or names that are removed. */
export type Step =
  | { readonly set: SyncItems; readonly remove?: undefined }
  | { readonly remove: readonly string[]; readonly set?: undefined };

/** What a device wants its entries to be, and the writes that bring it about; none when they are so already. */
export interface Sending {
  readonly wanted: OwnItems;
  readonly steps: readonly Step[];
}

export interface Bounds {
  /** 0–1, how much of its room the device uses: less, where the browser refused it. */
  readonly part: number;
  /** Devices that were ever seen. Those that made way for a moment are not forgotten, or all would fill their places. */
  readonly known: Iterable<string>;
}

/**
 * New entries are set before old ones are removed, so that a write that is lost leaves too much rather than too little:
 * sequences tell which holds. Only where both together have no room, the old ones go first.
 * @param items all that lies in the browser's sync.
 */
export function planSending(items: SyncItems, own: OwnDays, { part, known }: Bounds): Sending {
  const isMine = ([key]: readonly [string, unknown]) => deviceOf(key) === own.device;
  const entries = Object.entries(items);
  const mine: SyncItems = Object.fromEntries(entries.filter(isMine));
  const others: SyncItems = Object.fromEntries(entries.filter((entry) => !isMine(entry)));
  const devices = new Set([own.device, ...known, ...Object.keys(others).flatMap((key) => deviceOf(key) ?? [])]).size;
  const share = shareOf({ devices, mine: roomOf(mine), others: roomOf(others) });
  const wanted = ownItems(own, { ...share, bytes: Math.floor(share.bytes * part) });
  return { wanted, steps: stepsTo(wanted.items, mine, roomOf({ ...items, ...wanted.items })) };
}

function stepsTo(wanted: SyncItems, mine: SyncItems, both: Room): readonly Step[] {
  const changed = Object.entries(wanted).filter(([key, value]) => mine[key] !== value);
  const removed = Object.keys(mine).filter((key) => !(key in wanted));
  const set: readonly Step[] = changed.length > 0 ? [{ set: Object.fromEntries(changed) }] : [];
  const remove: readonly Step[] = removed.length > 0 ? [{ remove: removed }] : [];
  const isRoomForBoth = both.bytes <= syncLimits.bytes && both.items <= syncLimits.items;
  return isRoomForBoth ? [...set, ...remove] : [...remove, ...set];
}
