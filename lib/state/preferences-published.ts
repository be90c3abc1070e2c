import { browser } from 'wxt/browser';
import { defaultPreferences, type Preferences } from '@/lib/messaging/preferences';
import { preferencesShape } from '@/lib/messaging/preferences-shape';
import { published } from '@/lib/messaging/published';
import { parseSettings } from './parse-published';

/** What the member chose, or the defaults; undefined before consent and where storage cannot be read. */
export async function readPreferences(): Promise<Preferences | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(published.settings).catch(() => ({}));
  return preferencesIn(stored[published.settings]);
}

/** Reports that other settings are published, until the signal. */
export function watchSettings(report: () => void, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && published.settings in changes) report();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What is broken falls back to the defaults, as it does in the worker. */
function preferencesIn(settings: unknown): Preferences | undefined {
  if (!parseSettings(settings)) return undefined;
  const value = typeof settings === 'object' && settings !== null && 'preferences' in settings && settings.preferences;
  const parsed = preferencesShape.safeParse(value);
  return parsed.success ? parsed.data : defaultPreferences;
}
