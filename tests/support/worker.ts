import type { Page } from 'playwright-core';

/** Stops the extension's worker, as the browser does after half a minute; the next event starts it again. */
export async function stopWorker(control: Page): Promise<void> {
  const session = await control.context().newCDPSession(control);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
