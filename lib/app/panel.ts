import type { Context } from './context';
import { isInPages, requireSettings } from './settings';

/**
 * Runs the panel's script in the page of a tab, which opens the panel there, or closes it.
 * @throws NotStartedError before consent; in zero-footprint mode, and whatever the browser says when the tab is gone.
 */
export async function openPanel({ storage, scripting }: Context, tab: number | undefined): Promise<{ opened: true }> {
  const settings = await requireSettings(storage);
  if (!isInPages(settings)) throw new Error('Nothing of ours runs in pages now; nothing was changed.');
  if (tab === undefined) throw new Error('The panel opens in a tab; nothing was changed.');
  await scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/panel.js'] });
  return { opened: true };
}
