import { browser } from 'wxt/browser';
import type { OwnPage } from '@/lib/messaging/messages';
import type { Context } from './context';
import { requireSettings } from './settings';

interface Place {
  readonly page: OwnPage;
  /** A part of the page, without `#`. */
  readonly hash?: string | undefined;
}

/**
 * Opens a page of ours in a new tab.
 * @throws NotStartedError before consent.
 */
export async function openPage({ storage }: Context, { page, hash = '' }: Place): Promise<{ opened: true }> {
  await requireSettings(storage);
  const url = new URL(browser.runtime.getURL(`/${page}.html`));
  url.hash = hash;
  await browser.tabs.create({ url: url.href });
  return { opened: true };
}
