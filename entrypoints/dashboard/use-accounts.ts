import { useEffect, useState } from 'react';
import type { AccountsStore } from '@/lib/state/accounts-store';
import { createLiveAccountsStore } from '@/lib/state/live-accounts-store';

/** The accounts in this browser, which are followed for as long as the part is there. */
export function useAccounts(): AccountsStore {
  const [store] = useState(createLiveAccountsStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  return store;
}
