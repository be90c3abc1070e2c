import { browser } from 'wxt/browser';
import { type ChipChoice, chipChoiceIn } from '@/lib/messaging/chip-choice';
import { published } from '@/lib/messaging/published';
import { parseSettings } from './parse-published';

/** What the member chose about insights on LinkedIn pages. */
export interface InsightsChoice {
  readonly isOn: boolean;
  /** Nothing of ours runs in LinkedIn's pages. */
  readonly isZeroFootprint: boolean;
  readonly chip: ChipChoice;
}

/** Undefined before consent and where storage cannot be read. */
export async function readInsights(): Promise<InsightsChoice | undefined> {
  const names = [published.settings, published.chip];
  const stored: Record<string, unknown> = await browser.storage.local.get(names).catch(() => ({}));
  const settings = parseSettings(stored[published.settings]);
  return (
    settings && {
      isOn: settings.insights,
      isZeroFootprint: settings.offSince !== undefined,
      chip: chipChoiceIn(stored[published.chip]),
    }
  );
}

/** Beside the chip itself, only the dashboard writes this. */
export async function writeChip(chip: ChipChoice): Promise<void> {
  await browser.storage.local.set({ [published.chip]: chip });
}

/** Reports that something of it has changed, until the signal. */
export function watchInsights(report: () => void, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && (published.settings in changes || published.chip in changes)) report();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
