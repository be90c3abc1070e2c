import type { Entry } from '@/lib/messaging/messages';
import { published, type Settings } from '@/lib/messaging/published';
import type { Context } from './context';
import type { KeptSettings } from './settings';

/** A clock may be wrong by any time; entries of longer ago than this say nothing about consent. */
const longest = 86_400_000;

/**
 * The settings with a beginning that has come. A clock that was ahead when the member agreed, and was set right since,
 * would else let nothing count until it is there again; what waits to be written was seen after consent all the same.
 * Only called from inside the queue.
 */
export async function begun(
  { clock, storage }: Pick<Context, 'clock' | 'storage'>,
  settings: KeptSettings,
  waiting: readonly Entry[],
): Promise<Settings> {
  const now = clock.now().at;
  if (settings.startedAt <= now) return settings;
  const first = waiting.reduce((earliest, entry) => Math.min(earliest, 'at' in entry ? entry.at : now), now);
  const right = { ...settings, startedAt: Math.max(first, now - longest) };
  await storage.set({ [published.settings]: right });
  return right;
}
