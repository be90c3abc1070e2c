import { browser } from 'wxt/browser';
import { published } from './published';

export interface Seen {
  /** The secret for keys of members, base64. */
  readonly salt?: string;
  /** The member's key, and that of the first one ever. */
  readonly member?: string;
  readonly first?: string;
}

/** Who was signed in last, as the worker published it. */
export async function whoWasSeen(): Promise<Seen> {
  // Written by our worker alone.
  return browser.storage.local.get([published.salt, published.member, published.first]);
}
