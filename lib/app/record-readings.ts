import type { Reading } from '@/lib/storage/reading';
import type { Context } from './context';
import { requireSettings } from './settings';
import { write } from './write';

/**
 * Writes readings; one whose id is already there changes nothing. Resolves when both copies are committed.
 * @returns how many were new.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function recordReadings(context: Context, readings: readonly Reading[]): Promise<{ written: number }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const operations = readings.map((reading) => ({ do: 'read', reading }) as const);
    const written = await write(context, settings, operations);
    return { written: written.filter(Boolean).length };
  });
}
