import type { Moment } from '@/lib/domain/day';
import type { Health } from '@/lib/domain/health/health';
import type { Settings } from '@/lib/messaging/published';
import type { DayBook } from '@/lib/storage/day-book';
import { type Identity, shownAccount, signedInAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Whose } from './operation';

/** What one batch works with; who is signed in, how things stand and what was touched change as it goes. */
export interface Books {
  readonly transaction: WriteTransaction;
  readonly days: DayBook;
  readonly now: Moment;
  readonly settings: Settings;
  identity: Identity;
  health: Health;
  /** Ids of activities that were written or deleted. */
  readonly touched: string[];
  /** Days in which something was corrected, or a correction taken back. */
  readonly correctionDays: string[];
  /** Days with readings that were added or taken back. */
  readonly readingDays: string[];
  /** How many readings there are more than before. */
  moreReadings: number;
  hasNewAnswers: boolean;
  hasNewNudges: boolean;
}

/** The row with the account that it belongs to now. */
export function owned<Row>(row: Row, { identity }: Books, whose: Whose): Row & { readonly account: string } {
  return { ...row, account: accountFor(identity, whose) };
}

export function accountFor(identity: Identity, whose: Whose): string {
  return whose === 'signed-in' ? signedInAccount(identity) : shownAccount(identity);
}
