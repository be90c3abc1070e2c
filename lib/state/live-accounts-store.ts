import { send } from '@/lib/messaging/send';
import { type AccountsStore, createAccountsStore } from './accounts-store';
import { watchPublished } from './published-state';

/** The store of the accounts in this browser with the real worker. */
export function createLiveAccountsStore(): AccountsStore {
  return createAccountsStore({ send, watchPublished });
}
