import { explain as explained } from '@/lib/domain/estimate/explain';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { Context } from './context';
import { findScene, gather } from './gather';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * Everything that the estimate of this very moment rests on, with all official scores ever read.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function explain(context: Context): Promise<Explanation> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    return transact(await context.database(settings), async (transaction) =>
      explained(await gather(transaction, await findScene(transaction, settings, now), 'all')),
    );
  });
}
