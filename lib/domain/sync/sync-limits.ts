/**
 * What browsers allow in `storage.sync`, in bytes and entries. Source: MDN and Chrome, "storage.sync", the same in both.
 */
export const syncLimits = { bytes: 102_400, itemBytes: 8_192, items: 512, perMinute: 120, perHour: 1_800 } as const;

/** What of it all devices together use: the rest is room for what they do before they know of each other. */
const used = { bytes: 98_304, items: 480 } as const;

/** So many devices have as much room as they will ever get; from the fourth on all move closer together. */
const fewest = 4;

/** Entries of `storage.sync`. */
export type SyncItems = Readonly<Record<string, unknown>>;

/** Room in bytes and entries. */
export interface Room {
  readonly bytes: number;
  readonly items: number;
}

/**
 * The bytes that browsers count for an entry: JSON of name and value in UTF-8. Chrome writes `<` with six bytes, and
 * counts the name without its quotes, so that this is never less than what is counted.
 */
export function bytesOf(key: string, value: unknown): number {
  const text = JSON.stringify(key) + (JSON.stringify(value) ?? '');
  return new TextEncoder().encode(text.replaceAll('<', '\\u003C')).length;
}

/** The bytes and the number of entries. */
export function roomOf(items: SyncItems): Room {
  const entries = Object.entries(items);
  return { bytes: entries.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0), items: entries.length };
}

/** Who takes up what. */
export interface Taken {
  /** All devices that are seen, this one included. */
  readonly devices: number;
  /** What the entries of this device take up now. */
  readonly mine: Room;
  /** What all other entries take up. */
  readonly others: Room;
}

/**
 * The room of one device: the same for all, with one place left free for a device that comes, and never more than the
 * others leave. Nobody clears away after a device that is gone, so the others live in what remains. Should devices that
 * did not know of each other have filled everything, each keeps what it has up to its fair part.
 */
export function shareOf({ devices, mine, others }: Taken): Room {
  const places = Math.max(fewest, devices + 1);
  const part = (size: keyof Room): number => {
    const fair = Math.floor(used[size] / places);
    const kept = Math.min(mine[size], syncLimits[size] - others[size]);
    return Math.max(0, Math.min(fair, Math.max(used[size] - others[size], kept)));
  };
  return { bytes: part('bytes'), items: part('items') };
}
