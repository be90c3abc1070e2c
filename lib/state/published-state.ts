import { browser } from 'wxt/browser';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import { parseSettings, parseSummary } from './parse-published';

/** What the worker has published, each undefined where it is missing or cannot be trusted. */
export interface PublishedState {
  readonly settings: Settings | undefined;
  readonly summary: Summary | undefined;
}

export type PublishedChange = Partial<PublishedState>;

/** Reads what the worker has published, without waking it. Storage that cannot be read counts as empty. */
export async function readPublished(): Promise<PublishedState> {
  const names = [published.settings, published.summary];
  const stored: Record<string, unknown> = await browser.storage.local.get(names).catch(() => ({}));
  return {
    settings: parseSettings(stored[published.settings]),
    summary: parseSummary(stored[published.summary]),
  };
}

/** Reports everything that the worker publishes from now on, until the signal. */
export function watchPublished(report: (change: PublishedChange) => void, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'local') return;
    const summary = parseSummary(changes[published.summary]?.newValue);
    const settings = parseSettings(changes[published.settings]?.newValue);
    if (summary || settings) report({ ...(summary && { summary }), ...(settings && { settings }) });
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
