import { requireAccount } from './accounts';
import type { Context } from './context';
import { requireSettings } from './settings';
import { write } from './write';

/**
 * Shows another account on all our pages, until yet another member is seen to be signed in; undefined: that of whoever is
 * signed in. What is seen on LinkedIn's pages keeps belonging to the member signed in there.
 * @throws ImpossibleRecordError when there is no such account; NotStartedError before consent; DatabaseNewerError,
 * DatabaseFailedError. Then nothing was changed.
 */
export function showAccount(context: Context, account: string | undefined): Promise<{ readonly saved: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    if (account !== undefined) await requireAccount(context, account);
    await write(context, settings, [{ do: 'show', account }]);
    return { saved: true };
  });
}
