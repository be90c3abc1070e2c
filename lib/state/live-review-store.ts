import { send } from '@/lib/messaging/send';
import { watchPublished } from './published-state';
import { createReviewStore, type ReviewStore } from './review-store';

/** The store of the weekly review with the real worker and the real clipboard. */
export function createLiveReviewStore(): ReviewStore {
  // Asynchronous, so that a browser without a clipboard refuses like any other.
  return createReviewStore({
    send,
    watchPublished,
    writeClipboard: async (text) => navigator.clipboard.writeText(text),
  });
}
