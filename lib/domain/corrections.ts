import type { Activity, ActivityKind, SensedKind } from './activity';
import { addDays } from './day';
import type { DaySum } from './tally';

/**
 * What the member changed about the counts. A correction is a record like any other: taking it back changes what is
 * counted and says so here; it is never deleted.
 */
export type Correction = CorrectionBase &
  (
    | {
        readonly do: 'added';
        readonly kind: ActivityKind;
        /** The id of what was added. */
        readonly activity: string;
      }
    | {
        readonly do: 'removed';
        readonly kind: ActivityKind;
        /** What was taken out of the count, whole, so that it can come back as it was. */
        readonly activity: Activity;
        /** The id of the correction that cleared the whole day, of which this is a part. */
        readonly part?: string;
      }
    | {
        readonly do: 'moved';
        readonly kind: ActivityKind;
        /** As it was before. */
        readonly activity: Activity;
        /** What stands in its place since. */
        readonly to: { readonly id: string; readonly day: string };
      }
    | {
        /** A whole day; each of its records has a removal of its own, as a part of this. */
        readonly do: 'cleared';
        /** How many counts went. */
        readonly count: number;
        /** What went without records, where the day was known as a sum. */
        readonly sum?: DaySum;
      }
  );

interface CorrectionBase {
  readonly id: string;
  /** The day that was corrected; of something moved, the day on which it stood before. */
  readonly day: string;
  /** Epoch milliseconds at which the member corrected it. */
  readonly at: number;
  readonly account: string;
  /** Epoch milliseconds at which it was taken back. */
  readonly undoneAt?: number;
}

/** The record that a correction takes out of the count as long as it stands; undefined when it takes out none. */
export function takenOutBy(correction: Correction): Activity | undefined {
  return correction.do === 'removed' || correction.do === 'moved' ? correction.activity : undefined;
}

/** Whether a correction cleared a day of which a sum alone was known, and still does: nobody can tell what was in it. */
export function isClearedSum(correction: Correction): boolean {
  return correction.do === 'cleared' && correction.sum !== undefined && correction.undoneAt === undefined;
}

/** What the member asks for: one more, one less, one on another day, or nothing at all on a day. */
export type Correcting =
  | { readonly add: { readonly kind: SensedKind; readonly day: string } }
  | { readonly remove: string }
  | { readonly move: { readonly id: string; readonly day: string } }
  | { readonly clear: string };

/** A record as pages show it; whose it is goes without saying. */
export type OwnRecord = Omit<Activity, 'account'>;

/** No answer has more records than this. */
export const mostRecords = 2_000;

/** Which records are asked for. */
export interface RecordsWanted {
  /** The first and the last day, both included. */
  readonly from: string;
  readonly to: string;
  /** Ids of the sorts that are wanted (`record-sorts.ts`); all unless said otherwise. */
  readonly sorts?: readonly string[] | undefined;
  /** So many lines of the last day are left out, because they were read before. */
  readonly skip?: number | undefined;
  /** How many lines are wanted; {@link mostRecords} unless said otherwise. */
  readonly most?: number | undefined;
}

/** What was counted in some days, and what was corrected in them; all newest first. */
export interface Records {
  readonly activities: readonly OwnRecord[];
  /** Without the parts of a whole day that was cleared. */
  readonly corrections: readonly Correction[];
  /** The days on which there is any of it. */
  readonly days: readonly RecordDay[];
  /** Where to go on; undefined when all days were looked through. */
  readonly next?: RecordPlace;
}

/** A day of a ledger. */
export interface RecordDay {
  readonly day: string;
  /** How much of what was asked for counts on it. */
  readonly count: number;
  /** How much counts on it altogether. */
  readonly total: number;
  /** How much of what was asked for is known as a sum alone: the single records are gone. */
  readonly unlisted: number;
}

/** A place in a ledger: behind it are all days after `to`, and so many lines of `to` itself. */
export type RecordPlace = { readonly to: string; readonly skip: number };

/** The first day to which something sensed can be added: from here on, both copies of the data keep single records. */
export function firstAddable(today: string): string {
  return addDays(today, -6);
}

/** What is logged by hand may lie so many days back. */
export const mostDaysBack = 366;

/** Whether something by hand can be logged on a day. */
export function isLoggable(day: string, today: string): boolean {
  return day <= today && day >= addDays(today, -mostDaysBack);
}
