import { isSyncOn } from '@/lib/storage/sync-switch';
import type { Context } from './context';
import { findSettings } from './settings';
import { keepOwnBefore, settleElsewhere } from './sync-elsewhere';
import { exchange } from './sync-exchange';

/**
 * The same context for work that brings in rows of files or takes them back: whatever a task in its queue changes in
 * the sums of days was not counted in this browser, so that sync must never send it, whether it is on now or later.
 */
export function takingIn(context: Context): Context {
  return { ...context, queue: (task) => context.queue(() => takeIn(context, task)) };
}

async function takeIn<Result>(context: Context, task: () => Promise<Result>): Promise<Result> {
  const settings = await findSettings(context.storage);
  // The task itself says what it means that there are none.
  if (settings) await keepOwnBefore(context, settings);
  try {
    return await task();
  } finally {
    // What fails here is made good by the next sync.
    await tellApart(context).catch(() => {});
  }
}

async function tellApart(context: Context): Promise<void> {
  const settings = await findSettings(context.storage);
  if (!settings) return;
  if (await isSyncOn(context.storage)) await exchange(context, settings);
  else await settleElsewhere(context, settings);
}
