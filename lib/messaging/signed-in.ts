import { browser } from 'wxt/browser';
import { published } from './published';

export interface Seen {
  /** The secret for keys of members, base64. */
  readonly salt?: string;
  /** The member's key, and account. */
  readonly member?: string;
  readonly account?: string;
}

/** Who was signed in last, as the worker published it. */
export async function whoWasSeen(): Promise<Seen> {
  // Written by our worker alone.
  return browser.storage.local.get([published.salt, published.member, published.account]);
}
