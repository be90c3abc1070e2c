import { z } from 'zod/mini';
import { published, type Settings } from '@/lib/messaging/published';
import type { StorageArea } from '@/lib/storage/area';

/** The member has not pressed "Start counting": nothing may be written. */
export class NotStartedError extends Error {
  override readonly name = 'NotStartedError';
}

const hour = z.number().check(z.gte(0), z.lte(23));

/** Consent is what must be sound; a broken preference falls back to the most careful one. */
const StoredSettings = z.object({
  startedAt: z.number().check(z.nonnegative()),
  insights: z.catch(z.boolean(), false),
  dayStart: z.catch(hour, 0),
});

/** The settings; undefined before consent and when what is stored is no sound consent. */
export async function findSettings(storage: StorageArea): Promise<Settings | undefined> {
  const { [published.settings]: value } = await storage.get([published.settings]);
  const parsed = StoredSettings.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * The settings.
 * @throws NotStartedError before consent.
 */
export async function requireSettings(storage: StorageArea): Promise<Settings> {
  const settings = await findSettings(storage);
  if (!settings) throw new NotStartedError('Counting has not been started; nothing was written.');
  return settings;
}
