import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/send';
import { readPreferences, watchSettings } from './preferences-published';
import { createPreferencesStore, type PreferencesStore } from './preferences-store';

/** The store of the reminders with the real worker, the real storage and this very browser. */
export function createLivePreferencesStore(): PreferencesStore {
  const requestPermission = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });
  return createPreferencesStore({ send, readPreferences, watchSettings, requestPermission });
}
