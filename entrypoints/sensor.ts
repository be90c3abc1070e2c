import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { secretOf } from '@/lib/messaging/daily-key';
import { handIn } from '@/lib/messaging/hand-in';
import { published, type Settings } from '@/lib/messaging/published';
import { whoWasSeen } from '@/lib/messaging/signed-in';
import { createReport } from '@/lib/sensing/report';
import { startSensor } from '@/lib/sensing/sensor';

/** One in each document, however often the worker brings the script in. */
const world = globalThis as { fourPillarsSensor?: unknown };

/**
 * Does nothing until the member has agreed; then it counts in this frame until consent or extension are gone, or nothing
 * of ours may run in pages.
 */
export default defineUnlistedScript(() => {
  world.fourPillarsSensor ??= watchSettings();
});

function watchSettings(): Promise<void> {
  const { local } = browser.storage;
  let running: AbortController | undefined;

  local.onChanged.addListener(({ [published.settings]: change }) => change && apply(change.newValue));
  return local.get(published.settings).then((stored) => apply(stored[published.settings]));

  function apply(value: unknown): void {
    const settings = value as Settings | undefined; // Written by our worker alone.
    if (!settings || settings.offSince) running?.abort();
    else if (!running || running.signal.aborted) {
      running = new AbortController();
      const { dayStart, startedAt } = settings;
      startSensor(createReport({ dayStart, secretOf, whoWasSeen, handIn }), startedAt, running.signal);
    }
  }
}
