import { useSyncExternalStore } from 'react';

/** The part of the address that names a part of the page, with its `#`. */
export function useHash(): string {
  return useSyncExternalStore(watch, () => location.hash);
}

function watch(report: () => void): () => void {
  addEventListener('hashchange', report);
  return () => removeEventListener('hashchange', report);
}
