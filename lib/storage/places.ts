import type { DataPlace, SnapshotLine } from '@/lib/domain/backup/data-overview';
import { storeNames, type WriteTransaction } from './schema';

/** Each store of the database with its first record. */
export async function databasePlaces(transaction: WriteTransaction): Promise<readonly DataPlace[]> {
  const places: DataPlace[] = [];
  for (const name of storeNames) {
    const store = transaction.objectStore(name);
    const rows = await store.count();
    const [first] = await store.getAll(null, 1);
    places.push({ area: 'database', name, rows, sample: sampleOf(first) });
  }
  return places;
}

export function snapshotPlaces(snapshots: readonly SnapshotLine[]): readonly DataPlace[] {
  return [{ area: 'snapshots', name: 'snapshots', rows: snapshots.length, sample: sampleOf(snapshots[0]) }];
}

/** Entries of a storage area; those that are parts of one thing (`mirror:tallies:2026-11`) stand in one place. */
export function areaPlaces(area: 'local' | 'sync', items: Readonly<Record<string, unknown>>): readonly DataPlace[] {
  const names = Map.groupBy(Object.keys(items).sort(), (key) => key.replace(/:[^:]*\d.*$/, ':…'));
  return [...names].map(([name, keys]) => ({
    area,
    name,
    rows: keys.length,
    sample: sampleOf(items[keys[0] ?? '']),
  }));
}

const longest = 300;

/** A secret is nobody's business, not even over the member's shoulder. */
function sampleOf(value: unknown): string {
  const text = (JSON.stringify(value) ?? '').replaceAll(/[A-Za-z0-9+/]{43}=/g, '•••');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
