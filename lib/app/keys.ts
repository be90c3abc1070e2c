import { z } from 'zod/mini';
import { addDays, dayOf } from '@/lib/domain/day';
import { type DailyKeys, published, type Settings } from '@/lib/messaging/published';
import type { Context, Random } from './context';
import { requireSettings } from './settings';

/** A secret was asked for of a day that is neither yesterday, today nor tomorrow. */
export class NoSuchKeyError extends Error {
  override readonly name = 'NoSuchKeyError';
}

const StoredKeys = z.record(z.string(), z.string());

/**
 * Sees to it that today and tomorrow have a secret and that nothing older than yesterday has one: after that, nobody
 * can tell any more from an id what an action was about. Only called from inside the queue.
 */
export async function keepKeys(context: Context, settings: Settings): Promise<DailyKeys> {
  const { [published.keys]: value } = await context.storage.get([published.keys]);
  const parsed = StoredKeys.safeParse(value);
  const stored = parsed.success ? parsed.data : {};
  const keys = keysFor(dayOf(context.clock.now(), settings.dayStart), stored, context.random);
  if (JSON.stringify(keys) !== JSON.stringify(value)) await context.storage.set({ [published.keys]: keys });
  return keys;
}

/**
 * The secret of one day (32 random bytes, base64), made when it does not exist yet.
 * @throws NotStartedError before consent; NoSuchKeyError for any day but yesterday, today and tomorrow.
 */
export function key(context: Context, day: string): Promise<{ secret: string }> {
  return context.queue(async () => {
    const keys = await keepKeys(context, await requireSettings(context.storage));
    const secret = keys[day];
    if (secret === undefined) throw new NoSuchKeyError(`There is no key of ${day}; nothing was changed.`);
    return { secret };
  });
}

/** The keys that may exist on `today`; those that did not exist are made. */
function keysFor(today: string, stored: DailyKeys, random: Random): DailyKeys {
  const days = [addDays(today, -1), today, addDays(today, 1)];
  return Object.fromEntries(days.map((day) => [day, stored[day] ?? secretFrom(random)]));
}

/** 32 random bytes, base64. */
export function secretFrom(random: Random): string {
  return btoa(String.fromCharCode(...random.bytes(32)));
}
