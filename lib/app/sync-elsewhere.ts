import { defaultAccount } from '@/lib/domain/account';
import { type DaySums, daySumsOf, daysWithout } from '@/lib/domain/sync/day-sums';
import type { Settings } from '@/lib/messaging/published';
import { findElsewhere, writeElsewhere } from '@/lib/storage/sync-elsewhere';
import { talliesOf } from '@/lib/storage/tallies';
import type { Context } from './context';
import { transact } from './transact';

/** The sums of all days here, and what of them this installation did not count itself. */
interface Settled {
  readonly all: DaySums;
  readonly elsewhere: DaySums;
}

/**
 * What is here, told apart; finishes what was under way when a worker was stopped. Only called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError.
 */
export async function settleElsewhere(context: Context, settings: Settings): Promise<Settled> {
  const database = await context.database(settings);
  const tallies = await transact(database, (transaction) => talliesOf(transaction, defaultAccount, ['', '9999']));
  const all = daySumsOf(tallies);
  const { days, ownBefore } = await findElsewhere(context.storage);
  if (!ownBefore) return { all, elsewhere: days };
  const elsewhere = daysWithout(all, ownBefore);
  await writeElsewhere(context.storage, { days: elsewhere });
  return { all, elsewhere };
}

/**
 * Keeps what is our own so far, before something brings in rows: a worker that is stopped in between loses nothing. Only
 * called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError.
 */
export async function keepOwnBefore(context: Context, settings: Settings): Promise<void> {
  const { all, elsewhere } = await settleElsewhere(context, settings);
  await writeElsewhere(context.storage, { days: elsewhere, ownBefore: daysWithout(all, elsewhere) });
}
