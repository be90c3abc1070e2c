import { send } from '@/lib/messaging/send';
import { createHistoryStore, type HistoryStore } from './history-store';
import { watchPublished } from './published-state';

/** The store of all years with the real worker. */
export function createLiveHistoryStore(): HistoryStore {
  return createHistoryStore({ send, watchPublished });
}
