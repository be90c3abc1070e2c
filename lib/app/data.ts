import { browser } from 'wxt/browser';
import type { DataOverview, DataPlace } from '@/lib/domain/backup/data-overview';
import { findCare } from '@/lib/storage/care';
import { areaPlaces, databasePlaces, snapshotPlaces } from '@/lib/storage/places';
import { listSnapshots } from '@/lib/storage/snapshots';
import type { Context } from './context';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * Everything about where the member's data lies, with one record of each place.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function data(context: Context): Promise<DataOverview> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const database = await context.database(settings);
    const snapshots = await listSnapshots();
    const [inDatabase, { retention, lastExportAt }] = await transact(database, async (transaction) => [
      await databasePlaces(transaction),
      await findCare(transaction),
    ]);
    const places: readonly DataPlace[] = [
      ...inDatabase,
      ...snapshotPlaces(snapshots),
      ...areaPlaces('local', await context.storage.get(null)),
      ...areaPlaces('sync', await browser.storage.sync.get(null)),
    ];
    const startedAt = settings.startedAt;
    return { places, snapshots, retention, startedAt, ...(lastExportAt !== undefined && { lastExportAt }) };
  });
}
