import type { Context } from '@/lib/app/context';
import { beginImport, holdPart } from '@/lib/app/import-hold';
import { storeImport } from '@/lib/app/import-store';
import { lookAtImport } from '@/lib/app/import-undo';
import type { FoundInExports } from '@/lib/archive/read-exports';
import type { Activity } from '@/lib/domain/activity';
import type { ImportedActivity, ImportedReading, ImportStanding } from '@/lib/messaging/import-messages';
import { activities, behindTheBack, days, noon, tallies } from './test-worker';

/** What a page found in files, as it hands it over. */
export interface Found {
  readonly activities?: readonly ImportedActivity[];
  readonly readings?: readonly ImportedReading[];
  readonly facts?: FoundInExports['facts'];
  readonly until?: number;
}

/** A row of an archive, done so many minutes before noon. */
export function done(id: string, change: Partial<Activity> = {}): ImportedActivity {
  const at = change.at ?? noon;
  const day = new Date(at).toISOString().slice(0, 10);
  return { id, kind: 'comment', at, day, offset: 0, ...change };
}

/** Hands everything over in parts of so many rows, without storing it. */
export async function handOver(context: Context, { activities = [], readings = [] }: Found, size = 500) {
  const { id } = await beginImport(context);
  const parts = Math.max(1, Math.ceil(activities.length / size));
  for (let part = 0; part < parts; part += 1) {
    const rows = activities.slice(part * size, (part + 1) * size);
    await holdPart(context, { id, part, activities: rows, readings: part === 0 ? readings : [] });
  }
  return { id, parts };
}

/** Waits until nothing is being stored or taken back. */
export async function settled(context: Context): Promise<ImportStanding> {
  await context.queue(async () => undefined);
  await Promise.resolve();
  return lookAtImport(context);
}

/** Imports it all. */
export async function importAll(context: Context, found: Found): Promise<ImportStanding> {
  const { id, parts } = await handOver(context, found);
  await storeImport(context, { id, parts, facts: found.facts ?? {}, until: found.until ?? noon });
  return settled(context);
}

/** Comments of the years before, one a day. */
export const past = Array.from({ length: 1_200 }, (_, age) =>
  done(`a-Comments-${age}`, { at: noon - (age + 30) * days }),
);

/** A day of a workbook. */
export const reading = {
  id: 'w-engagements-2026-11-01',
  metric: 'engagements',
  value: 12,
  at: noon - 19 * days,
  day: '2026-11-01',
  source: 'workbook',
} as const;

/** The rows, without what tells of the time and of the last import. */
export async function stored() {
  const readings = await behindTheBack((database) => database.getAll('readings'));
  return [await activities(), await tallies(), readings] as const;
}
