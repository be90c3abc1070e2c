import type { Context } from './context';
import { countingScripts, enterOpenPages, keepPageScripts } from './page-scripts';
import { findSettings, isInPages } from './settings';

/**
 * At the worker's start, brings up to date which scripts LinkedIn's pages get: a browser forgets it when the extension is
 * updated. Pages that were opened meanwhile count from now on.
 */
export async function watchPageScripts(context: Context): Promise<void> {
  const wereMissing = await context.queue(async () =>
    keepPageScripts(context, isInPages(await findSettings(context.storage))),
  );
  // Without the chip: the one of the version before may still stand there.
  if (wereMissing) await enterOpenPages(context, countingScripts);
}
