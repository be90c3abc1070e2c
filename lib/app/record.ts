import type { Entry } from '@/lib/messaging/messages';
import type { Context, WaitingBatch } from './context';
import { operationsFrom } from './operation';
import { requireSettings } from './settings';
import { write } from './write';

/**
 * Writes what the sensor reported, in order. The same entries sent again change nothing, and so do entries from
 * before consent. Resolves when both copies are committed. Batches that come while another is being written share the
 * next transaction: many busy tabs cost hardly more than one.
 * @returns how many entries changed something.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError: the batch can be sent again.
 */
export function record(context: Context, entries: readonly Entry[]): Promise<{ written: number }> {
  return new Promise((resolve, reject) => {
    context.waiting.push({ entries, resolve, reject });
    void context.queue(() => writeWaiting(context));
  });
}

async function writeWaiting(context: Context): Promise<void> {
  const batches = context.waiting.splice(0);
  if (batches.length === 0) return;
  try {
    await writeTogether(context, batches);
  } catch (error) {
    for (const { reject } of batches) reject(error);
  }
}

async function writeTogether(context: Context, batches: readonly WaitingBatch[]): Promise<void> {
  const settings = await requireSettings(context.storage);
  const operations = batches.map(({ entries }) => operationsFrom(entries, settings));
  const written = await write(context, settings, operations.flat());
  let start = 0;
  for (const [index, { resolve }] of batches.entries()) {
    const end = start + (operations[index]?.length ?? 0);
    resolve({ written: written.slice(start, end).filter(Boolean).length });
    start = end;
  }
}
