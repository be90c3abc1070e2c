import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/send';
import { readPreferences, watchSettings } from './reminders-published';
import { createRemindersStore, type RemindersStore } from './reminders-store';

/** The store of the reminders with the real worker, the real storage and this very browser. */
export function createLiveRemindersStore(): RemindersStore {
  const requestPermission = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });
  return createRemindersStore({ send, readPreferences, watchSettings, requestPermission });
}
