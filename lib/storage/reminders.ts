import { z } from 'zod/mini';
import { type ReminderLog, reminderAnswers } from '@/lib/domain/reminders/reminder-log';
import type { StorageArea } from './area';
import { count } from './rows';

/**
 * The one place of the log, in `storage.local`: of the two engines it is the one that no killed browser was ever seen to
 * empty, one value is written whole or not at all, and reminding needs no opened database.
 */
const key = 'reminders';

const StoredReminder = z.object({
  day: z.string(),
  window: z.union([z.literal(0), z.literal(1)]),
  at: count,
  answer: z.optional(z.enum(reminderAnswers)),
});

/** What was shown in the last days. What is not sound of it is left out. */
export async function readReminderLog(storage: StorageArea): Promise<ReminderLog> {
  const { [key]: value } = await storage.get([key]);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.flatMap((row) => {
    const parsed = StoredReminder.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Resolves when the log is kept. */
export async function writeReminderLog(storage: StorageArea, log: ReminderLog): Promise<void> {
  await storage.set({ [key]: log });
}
