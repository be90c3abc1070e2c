import { useEffect, useState } from 'react';
import { createLivePreferencesStore } from './live-preferences-store';
import type { PreferencesStore } from './preferences-store';

/** What the member chose, followed as long as the part is there. */
export function usePreferences(): PreferencesStore {
  const [store] = useState(createLivePreferencesStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  return store;
}
