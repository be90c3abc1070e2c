import { browser } from 'wxt/browser';
import type { Context } from './context';
import { requireSettings } from './settings';

/**
 * Runs the panel's script in the page of a tab, which opens the panel there, or closes it.
 * @throws NotStartedError before consent; whatever the browser says when the tab is gone.
 */
export async function openPanel({ storage }: Context, tab: number | undefined): Promise<{ opened: true }> {
  await requireSettings(storage);
  if (tab === undefined) throw new Error('The panel opens in a tab; nothing was changed.');
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/panel.js'] });
  return { opened: true };
}
