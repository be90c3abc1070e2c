import type { Retention } from '@/lib/domain/backup/data-overview';
import { firstRetained, retained } from '@/lib/domain/backup/retained';
import { dayOf } from '@/lib/domain/day';
import { changeCare, findCare } from '@/lib/storage/care';
import type { Context } from './context';
import { rewrite } from './rewrite';
import { type KeptSettings, requireSettings } from './settings';
import { transact } from './transact';

/**
 * Keeps for how long single activities are kept, and lets go at once of those that are older.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function chooseRetention(context: Context, retention: Retention): Promise<{ readonly saved: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    await transact(await context.database(settings), (transaction) => changeCare(transaction, { retention }));
    await retain(context, settings);
    return { saved: true };
  });
}

/** Lets go of the single activities that are older than the member wants. Only called from inside the queue. */
export async function retain(context: Context, settings: KeptSettings): Promise<void> {
  const { retention } = await transact(await context.database(settings), findCare);
  const from = firstRetained(dayOf(context.clock.now(), settings.dayStart), retention);
  if (from !== undefined) await rewrite(context, settings, (here) => retained(here, from));
}
