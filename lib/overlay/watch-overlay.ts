import { browser } from 'wxt/browser';
import { chipChoiceIn } from '@/lib/messaging/chip-choice';
import { published, type Settings } from '@/lib/messaging/published';
import { startChip } from './chip';
import { all, news, type Redraw } from './reasons';

/** Written by our worker alone. */
type Stored = Settings | undefined;

/** Shows the chip as long as the member counts and wants insights on LinkedIn pages; else nothing at all is done. */
export function watchOverlay(): Promise<void> {
  const { local } = browser.storage;
  let choice = chipChoiceIn(undefined);
  let running: AbortController | undefined;
  let redraw: Redraw = () => {};

  local.onChanged.addListener((changes) => {
    if (changes[published.chip]) choose(changes[published.chip]?.newValue);
    if (changes[published.settings]) apply(changes[published.settings]?.newValue as Stored);
    if (changes[published.summary] || changes[published.health]) redraw(news);
  });
  return local.get([published.settings, published.chip]).then((stored) => {
    choose(stored[published.chip]);
    apply(stored[published.settings] as Stored);
  });

  function choose(stored: unknown): void {
    choice = chipChoiceIn(stored);
    redraw(all);
  }

  function apply(settings: Stored): void {
    if (!settings?.insights || settings.offSince) {
      running?.abort();
      running = undefined;
      redraw(all);
    } else if (!running) {
      running = new AbortController();
      redraw = startChip(() => choice, running);
    }
  }
}
