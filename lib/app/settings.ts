import { z } from 'zod/mini';
import { dayOf } from '@/lib/domain/day';
import { rememberVacation } from '@/lib/domain/reminders/past-vacations';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import { dayShape } from '@/lib/messaging/day-shape';
import type { Preferences } from '@/lib/messaging/preferences';
import { preferencesShape } from '@/lib/messaging/preferences-shape';
import { published, type Settings } from '@/lib/messaging/published';
import type { StorageArea } from '@/lib/storage/area';
import type { Context } from './context';

/** The member has not pressed "Start counting": nothing may be written. */
export class NotStartedError extends Error {
  override readonly name = 'NotStartedError';
}

/** The settings as they are kept. */
export interface KeptSettings extends Settings {
  /** Epoch milliseconds of the member's last choice; absent where an older version kept it, or nothing was chosen. */
  readonly changedAt?: number | undefined;
}

const hour = z.number().check(z.gte(0), z.lte(23));

/** Consent is what must be sound; a broken preference falls back to the most careful one. */
const StoredSettings = z.object({
  startedAt: z.number().check(z.nonnegative()),
  insights: z.catch(z.boolean(), false),
  dayStart: z.catch(hour, 0),
  preferences: z.catch(z.optional(preferencesShape), undefined),
  changedAt: z.catch(z.optional(z.number().check(z.nonnegative())), undefined),
  offSince: z.catch(z.optional(dayShape), undefined),
  offBefore: z.catch(z.optional(z.array(z.object({ from: dayShape, to: dayShape }))), undefined),
});

/** The settings; undefined before consent and when what is stored is no sound consent. */
export async function findSettings(storage: StorageArea): Promise<KeptSettings | undefined> {
  const { [published.settings]: value } = await storage.get([published.settings]);
  return settingsIn(value);
}

/** The settings as they lie in storage; undefined when they are no sound consent. */
export function settingsIn(value: unknown): KeptSettings | undefined {
  const parsed = StoredSettings.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * The settings.
 * @throws NotStartedError before consent.
 */
export async function requireSettings(storage: StorageArea): Promise<KeptSettings> {
  const settings = await findSettings(storage);
  if (!settings) throw new NotStartedError('Counting has not been started; nothing was written.');
  return settings;
}

/** Whether our scripts may run in LinkedIn's pages: after consent, and not in zero-footprint mode. */
export function isInPages(settings: Settings | undefined): boolean {
  return settings !== undefined && settings.offSince === undefined;
}

/**
 * Keeps what the member chose, in the place of all that was chosen before; only vacations that are over stay known.
 * @throws NotStartedError before consent.
 */
export function savePreferences(context: Context, preferences: Preferences): Promise<{ saved: true }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const before = settings.preferences?.reminders ?? defaultReminders;
    const today = dayOf(context.clock.now(), settings.dayStart);
    const reminders = rememberVacation(before, preferences.reminders, today);
    return keepChoice(context, settings, { preferences: { ...preferences, reminders } });
  });
}

/** Keeps a choice of the member, and when it was made. Only called from inside the queue. */
export async function keepChoice(
  { storage, clock }: Pick<Context, 'storage' | 'clock'>,
  settings: KeptSettings,
  choice: Partial<Pick<Settings, 'insights' | 'preferences'>>,
): Promise<{ saved: true }> {
  await storage.set({ [published.settings]: { ...settings, ...choice, changedAt: clock.now().at } });
  return { saved: true };
}
