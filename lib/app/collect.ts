import type { Entry } from '@/lib/messaging/messages';
import { entriesFrom, mostInBatch } from '@/lib/messaging/outbox-entries';
import { published, type Settings } from '@/lib/messaging/published';
import { keysOf } from '@/lib/storage/area';
import { begun } from './begun';
import type { Context } from './context';
import { operationsFrom } from './operation';
import { requireSettings } from './settings';
import { write } from './write';

/** What lies under one key of the outbox; without entries when it is nothing that could ever be written. */
interface Batch {
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** Entries of one transaction: each batch fits into one. */
const mostTogether = mostInBatch;

/** More entries than this do not wait; the oldest are kept, so that nothing is taken back before it was added. */
const mostWaiting = 5_000;

/**
 * Writes what the sensor laid into the outbox, in the order of its keys, and takes it out. The same entries found
 * again change nothing, and so do entries from before consent. Resolves when both copies are committed. Whoever asks
 * while a run is under way shares the next one: however many tabs ask, one run works and at most one waits.
 * @returns how many entries changed something.
 * @throws NotStartedError before consent: the outbox is not even read; DatabaseNewerError, DatabaseFailedError: what
 * was not written waits on.
 */
export function collect(context: Context): Promise<{ readonly written: number }> {
  const { collecting, queue } = context;
  collecting.next ??= queue(() => {
    collecting.next = undefined;
    return collectNow(context);
  });
  return collecting.next;
}

async function collectNow(context: Context): Promise<{ readonly written: number }> {
  const agreed = await requireSettings(context.storage);
  let waiting = await findBatches(context);
  const settings = await begun(
    context,
    agreed,
    waiting.flatMap(({ entries }) => entries),
  );
  let written = 0;
  try {
    while (waiting.length > 0) {
      const group = oldestOf(waiting, mostTogether);
      written += await writeGroup(context, settings, group);
      waiting = waiting.slice(group.length);
    }
  } catch (error) {
    await remove(context, waiting.slice(oldestOf(waiting, mostWaiting).length));
    throw error;
  }
  return { written };
}

async function findBatches({ storage }: Context): Promise<readonly Batch[]> {
  const keys = await keysOf(storage, published.outbox);
  const found = keys.length > 0 ? await storage.get([...keys]) : {};
  return keys.map((key) => ({ key, entries: entriesFrom(found[key]) }));
}

/** As many of the first batches as have at most so many entries together. */
function oldestOf(batches: readonly Batch[], most: number): readonly Batch[] {
  let sum = 0;
  return batches.filter(({ entries }) => {
    sum += entries.length;
    return sum <= most;
  });
}

/** Removed last: stopped before that, the worker finds the group again, and writing it again changes nothing. */
async function writeGroup(context: Context, settings: Settings, group: readonly Batch[]): Promise<number> {
  const entries = group.flatMap((batch) => batch.entries);
  const written = await write(context, settings, operationsFrom(entries, settings));
  await remove(context, group);
  return written.filter(Boolean).length;
}

async function remove({ storage }: Context, batches: readonly Batch[]): Promise<void> {
  if (batches.length > 0) await storage.remove(batches.map(({ key }) => key));
}
