import type { Deed } from './decide';
import type { Report, Sighting } from './report';

/** What was reported from this page, so that it can be taken back on this page. */
export interface Ledger {
  /** Whether what was done under this key stands. */
  isCounted(key: DeedKey): boolean;
  /** Reports a deed, or takes the report of it back. @returns how to take it back. */
  carryOut(deed: Deed, seen: Seen): () => void;
}

/** The post or comment reacted to; where the page does not name it, the button itself. */
export type DeedKey = string | Element | undefined;

export interface Seen extends Pick<Sighting, 'at' | 'confidence' | 'by'> {
  /** The control that was used. */
  readonly element?: Element | undefined;
}

export function createLedger(report: Report): Ledger {
  const counted = new Map<DeedKey, () => void>();
  return {
    isCounted: (key) => counted.has(key),
    carryOut({ undo, times = 1, ...deed }, { element, ...seen }) {
      const keys = [deed.target, element];
      const earlier = counted.get(deed.target ?? element);
      if (undo) {
        earlier?.();
        return () => {};
      }
      const added = Array.from({ length: times || 1 }, () => report.add({ ...deed, ...seen }));
      const takeBack = () => {
        for (const key of keys) counted.delete(key);
        for (const one of added.splice(0)) report.remove(one);
      };
      for (const key of keys) counted.set(key, takeBack);
      return takeBack;
    },
  };
}
