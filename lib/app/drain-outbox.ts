import type { Entry } from '@/lib/messaging/messages';
import { protocol } from '@/lib/messaging/protocol';
import { published, type Settings } from '@/lib/messaging/published';
import { keysOf } from '@/lib/storage/area';
import type { Context } from './context';
import { operationsFrom } from './operation';
import { findSettings } from './settings';
import { write } from './write';

/** More entries than this do not wait; the oldest are kept, so that nothing is taken back before it was added. */
const mostEntries = 5_000;

/**
 * Writes what content scripts left behind unacknowledged, oldest first, and removes it. A batch that could never be
 * accepted is removed too. Nothing happens before consent.
 * @throws DatabaseNewerError, DatabaseFailedError; what was not written waits on.
 */
export function drainOutbox(context: Context): Promise<void> {
  // The keys are read inside the queue: read before it, an old batch could be written again after a newer one.
  return context.queue(async () => {
    const settings = await findSettings(context.storage);
    if (!settings) return;
    const keys = await keysOf(context.storage, published.outbox);
    if (keys.length > 0) await drain(context, settings, keys);
  });
}

async function drain(context: Context, settings: Settings, keys: readonly string[]): Promise<void> {
  const batches = await context.storage.get([...keys]);
  try {
    const entries = keys.flatMap((key) => entriesFrom(batches[key]));
    await write(context, settings, operationsFrom(entries, settings));
    await context.storage.remove([...keys]);
  } catch (error) {
    await dropNewest(context, keys, batches);
    throw error;
  }
}

function entriesFrom(batch: unknown): readonly Entry[] {
  const parsed = protocol.record.request.safeParse({ type: 'record', entries: batch });
  // The border between the parser and the type of `messages.ts`, which say the same.
  return parsed.success ? (parsed.data.entries as readonly Entry[]) : [];
}

async function dropNewest(
  context: Context,
  keys: readonly string[],
  batches: Readonly<Record<string, unknown>>,
): Promise<void> {
  let waiting = 0;
  const tooMany = keys.filter((key) => {
    waiting += entriesFrom(batches[key]).length;
    return waiting > mostEntries;
  });
  if (tooMany.length > 0) await context.storage.remove(tooMany);
}
