import { send } from '@/lib/messaging/send';
import { watchPublished } from './published-state';
import type { RecordsStore } from './records-state';
import { createRecordsStore } from './records-store';

/** A store of single records with the real worker. */
export function createLiveRecordsStore(): RecordsStore {
  return createRecordsStore({ send, watchPublished });
}
