import { browser } from 'wxt/browser';
import { published } from '@/lib/messaging/published';
import { eraseArea, eraseDatabases } from '@/lib/storage/erase';
import type { Context } from './context';
import { keepPageScripts } from './page-scripts';

/**
 * Deletes everything: both databases, what lies in the browser's storage and sync, alarms, what the icon shows, our scripts in
 * LinkedIn's pages and the permission to show notifications. Then all is as before consent. It needs none: also what no version can read any more
 * can be deleted.
 * @throws what the browser throws; asked again, it deletes the rest.
 */
export function wipe(context: Context): Promise<{ readonly isWiped: true }> {
  return context.queue(async () => {
    // First, because without it nothing is counted any more, in no open page of LinkedIn.
    await context.storage.remove([published.settings]);
    context.forgetDatabase();
    await eraseDatabases();
    await browser.alarms.clearAll();
    await eraseArea(browser.storage.sync);
    await eraseArea(browser.storage.session);
    await eraseArea(context.storage);
    await keepPageScripts(context, false);
    await clearIcon();
    await giveBackPermission();
    return { isWiped: true };
  });
}

/** Last, and whether or not the browser does it: without data and settings there is nothing to notify of. */
async function giveBackPermission(): Promise<void> {
  try {
    await browser.permissions.remove({ permissions: ['notifications'] });
  } catch {
    // The member can take it back in the browser's own settings.
  }
}

async function clearIcon(): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title: browser.i18n.getMessage('extension_name') }),
  ]);
}
