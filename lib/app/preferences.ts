import type { Preferences } from '@/lib/messaging/preferences';
import type { Context } from './context';
import { savePreferences } from './settings';
import { summary } from './summary';

/**
 * Keeps what the member chose, in the place of all that was chosen before, and publishes what follows from it: the guide and
 * the goals of the week.
 * @throws NotStartedError before consent; then nothing was kept.
 */
export async function choosePreferences(context: Context, preferences: Preferences): Promise<{ saved: true }> {
  const saved = await savePreferences(context, preferences);
  // The choice is kept; should the database fail, the hourly upkeep publishes what follows.
  await summary(context).catch(() => {});
  return saved;
}
