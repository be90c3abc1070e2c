import type { Activity, ActivityKind, SensedKind } from './activity';
import { addDays } from './day';

/**
 * What the member changed about the counts. A correction is a record like any other: taking it back changes what is
 * counted and says so here; it is never deleted.
 */
export type Correction = CorrectionBase &
  (
    | {
        readonly do: 'added';
        /** The id of what was added. */
        readonly activity: string;
      }
    | {
        readonly do: 'removed';
        /** What was taken out of the count, whole, so that it can come back as it was. */
        readonly activity: Activity;
      }
    | {
        readonly do: 'moved';
        /** As it was before. */
        readonly activity: Activity;
        /** What stands in its place since. */
        readonly to: { readonly id: string; readonly day: string };
      }
  );

interface CorrectionBase {
  readonly id: string;
  readonly kind: ActivityKind;
  /** The day that was corrected; of something moved, the day on which it stood before. */
  readonly day: string;
  /** Epoch milliseconds at which the member corrected it. */
  readonly at: number;
  readonly account: string;
  /** Epoch milliseconds at which it was taken back. */
  readonly undoneAt?: number;
}

/** What the member asks for: one more, one less, or one on another day. */
export type Correcting =
  | { readonly add: { readonly kind: SensedKind; readonly day: string } }
  | { readonly remove: string }
  | { readonly move: { readonly id: string; readonly day: string } };

/** A record as pages show it; whose it is goes without saying. */
export type OwnRecord = Omit<Activity, 'account'>;

/** What was counted in some days, and what was corrected in them; both newest first. */
export interface Records {
  readonly activities: readonly OwnRecord[];
  readonly corrections: readonly Correction[];
}

/** The first day that can be corrected: from here on, both copies of the data keep single records. */
export function firstCorrectable(today: string): string {
  return addDays(today, -6);
}

/** What is logged by hand may lie so many days back. */
export const mostDaysBack = 366;

/** Whether something by hand can be logged on a day. */
export function isLoggable(day: string, today: string): boolean {
  return day <= today && day >= addDays(today, -mostDaysBack);
}
