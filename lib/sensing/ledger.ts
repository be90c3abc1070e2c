import type { Deed } from './decide';
import type { Report, Sighting } from './report';

/** What was reported from this page, so that it can be taken back on this page. */
export interface Ledger {
  /** Whether a reaction under this key stands. */
  isCounted(key: ReactionKey): boolean;
  /** Reports a deed, or takes the report of it back. */
  carryOut(deed: Deed, seen: Seen): void;
}

/** The post or comment reacted to; where the page does not name it, the button itself. */
export type ReactionKey = string | Element | undefined;

export interface Seen extends Pick<Sighting, 'at' | 'confidence'> {
  /** The control that was used. */
  readonly element?: Element | undefined;
}

export function createLedger(report: Report): Ledger {
  const reactions = new Map<ReactionKey, Promise<string | undefined>>();
  return {
    isCounted: (key) => reactions.has(key),
    carryOut({ undo, ...deed }, { element, ...seen }) {
      const key = deed.target ?? element;
      const counted = reactions.get(key);
      if (!undo) {
        const id = report.add({ ...deed, ...seen });
        if (deed.kind === 'reaction') reactions.set(key, id);
      } else if (counted) {
        reactions.delete(key);
        report.remove(counted);
      }
    },
  };
}
