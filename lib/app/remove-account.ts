import { withoutAccount } from '@/lib/domain/backup/without-account';
import { requireAccount } from './accounts';
import type { Context } from './context';
import { rewrite } from './rewrite';
import { requireSettings } from './settings';
import { keepBefore } from './snapshots';
import { write } from './write';

/**
 * Removes all data of one account; what is of others stays. How it is now is kept as a snapshot first.
 * @throws ImpossibleRecordError when there is no such account; NotStartedError before consent; DatabaseNewerError,
 * DatabaseFailedError. Then no data was removed.
 */
export function removeAccount(context: Context, account: string): Promise<{ readonly isDone: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const { isShown } = await requireAccount(context, account);
    await keepBefore(context, settings);
    // Nobody is left looking at nothing.
    if (isShown) await write(context, settings, [{ do: 'show', account: undefined }]);
    await rewrite(context, settings, (here) => withoutAccount(here, account));
    return { isDone: true };
  });
}
