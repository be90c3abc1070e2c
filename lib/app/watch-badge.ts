import { browser } from 'wxt/browser';
import type { Badge } from '@/lib/domain/reminders/badge';
import { published } from '@/lib/messaging/published';
import { showBadge } from './badge';
import type { Context } from './context';

const shown = [published.settings, published.summary, published.health];

/**
 * Keeps the icon in the toolbar up to date: at the worker's start and whenever something is published, which the hourly
 * upkeep does also when nothing but the day has changed.
 */
export function watchBadge(context: Context, titleOf: (badge: Badge) => string): void {
  // What fails here is made good by the next run.
  const run = () => void showBadge(context, titleOf).catch(() => {});
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && shown.some((name) => name in changes)) run();
  });
  run();
}
