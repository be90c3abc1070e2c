import { emptyTally, type Tally } from '@/lib/domain/tally';
import { type SyncReport, type SyncSource, syncDays } from '@/lib/storage/sync-area';
import { memoryArea } from './sync-member';

/** The ids of two installations. */
export const mine = 'aaaaaaaa';
export const theirs = 'bbbbbbbb';

export function day(date: string, counts: Tally['counts'], change: Partial<Tally> = {}): Tally {
  return { ...emptyTally('default', date), counts, ...change };
}

export const now = Date.UTC(2026, 4, 20, 12);

const source: SyncSource = {
  tallies: [day('2026-05-19', { comment: 2 }), day('2026-05-20', { value: 1 }, { threads: 3 })],
  today: '2026-05-20',
  now,
};

/** Two new areas, and the same two days to send. */
export function openPlaces() {
  const places = { sync: memoryArea(), local: memoryArea() };
  const send = (change: Partial<SyncSource> = {}): Promise<SyncReport> => syncDays(places, { ...source, ...change });
  return { ...places, places, send };
}
