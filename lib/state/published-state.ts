import { browser } from 'wxt/browser';
import type { HealthView } from '@/lib/domain/health/health-view';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import { parseHealth } from './parse-health';
import { parseSettings, parseSummary } from './parse-published';

/** What the worker has published, each undefined where it is missing or cannot be trusted. */
export interface PublishedState {
  readonly settings: Settings | undefined;
  readonly summary: Summary | undefined;
  readonly health: HealthView | undefined;
}

export type PublishedChange = Partial<PublishedState>;

/** Reads what the worker has published, without waking it. Storage that cannot be read counts as empty. */
export async function readPublished(): Promise<PublishedState> {
  const names = [published.settings, published.summary, published.health];
  const stored: Record<string, unknown> = await browser.storage.local.get(names).catch(() => ({}));
  return {
    settings: parseSettings(stored[published.settings]),
    summary: parseSummary(stored[published.summary]),
    health: parseHealth(stored[published.health]),
  };
}

/** Reports everything that the worker publishes from now on, until the signal. */
export function watchPublished(report: (change: PublishedChange) => void, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'local') return;
    const change = changeIn(changes);
    if (Object.keys(change).length > 0) report(change);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What is new and can be trusted. */
function changeIn(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): PublishedChange {
  const settings = parseSettings(changes[published.settings]?.newValue);
  const summary = parseSummary(changes[published.summary]?.newValue);
  const health = parseHealth(changes[published.health]?.newValue);
  return { ...(settings && { settings }), ...(summary && { summary }), ...(health && { health }) };
}
