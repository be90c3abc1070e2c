import { browser } from 'wxt/browser';
import { isSyncKey } from '@/lib/domain/sync/sync-items';
import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { syncWhatIsDue } from './sync';

/** Milliseconds in which changes gather: shorter than a browser lets a worker idle, and within the limits of sync. */
const gathering = 20_000;

/**
 * Synchronises at the worker's start, and soon after anything was counted here or came from another browser. There is
 * no alarm of its own: what a stopped worker did not do is worked out anew at its next start, within an hour at most.
 */
export function watchSync(context: Context): void {
  let isWaiting = false;
  const run = (): void => {
    isWaiting = false;
    // What fails here is due again at the next run.
    void syncWhatIsDue(context).catch(() => {});
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (isWaiting || !isDue(Object.keys(changes), area)) return;
    isWaiting = true;
    setTimeout(run, gathering);
  });
  run();
}

function isDue(keys: readonly string[], area: string): boolean {
  return area === 'sync' ? keys.some(isSyncKey) : area === 'local' && keys.includes(published.summary);
}
