import type { Reading } from '@/lib/domain/reading';
import type { Settings } from '@/lib/messaging/published';
import { activitiesWith, knownReadings } from '@/lib/storage/known-rows';
import { deleteActivities, deleteReadings, type Growth, putReadings } from '@/lib/storage/many-rows';
import { recount } from '@/lib/storage/recount';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Context } from './context';
import { touchedBy } from './import-rows';
import { forgetLastPost } from './last-post';
import { carryOut } from './write';

/** What is to go, and what it had taken the place of. */
export interface TakeBack {
  readonly activities: readonly string[];
  readonly readings: readonly string[];
  readonly replaced: readonly Reading[];
  readonly grown: readonly Growth[];
  /** Carried out in the same transaction, after the rows. */
  readonly after?: (transaction: WriteTransaction) => Promise<void>;
}

/**
 * Takes back what `writeRows` wrote, as far as it is still there, all at once. Only called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was changed.
 */
export async function takeBackRows(context: Context, settings: Settings, what: TakeBack): Promise<void> {
  await carryOut(context, settings, async (transaction, { sentinel }) => {
    const activities = await activitiesWith(transaction, what.activities);
    const readings = await knownReadings(transaction, asRows(what.readings));
    const gone = what.readings.flatMap((id) => readings.get(id) ?? []);
    await deleteActivities(transaction, activities, what.grown);
    for (const activity of activities.filter(({ kind }) => kind === 'post'))
      await forgetLastPost(transaction, activity);
    await deleteReadings(
      transaction,
      gone.map(({ id }) => id),
    );
    await putReadings(transaction, what.replaced);
    await what.after?.(transaction);
    return { ...touchedBy(activities, [...gone, ...what.replaced]), sentinel: await recount(transaction, [sentinel]) };
  });
}

function asRows(ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}
