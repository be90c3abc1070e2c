import { type ActivityKind, activityKinds } from '@/lib/domain/activity';
import type { OwnRecord, Records } from '@/lib/domain/corrections';
import { kindsOf } from '@/lib/domain/recent-days';
import { activitiesOf } from '@/lib/storage/activities';
import { correctionsBetween } from '@/lib/storage/corrections';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { talliesOf } from '@/lib/storage/tallies';
import type { Context } from './context';
import { requireSettings } from './settings';
import { transact } from './transact';

/** Which records. */
interface Wanted {
  /** The first and the last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly ActivityKind[] | undefined;
}

/** No answer has more records than this; the newest days come first. */
const most = 2_000;

/**
 * The single records of the account that is shown, and what was corrected in these days; both newest first, and
 * 2,000 of each at most. Days on which none of the kinds was counted are not even read.
 * @throws NotStartedError, DatabaseNewerError, DatabaseFailedError
 */
export function records(context: Context, wanted: Wanted): Promise<Records> {
  return context.queue(async () => {
    const database = await context.database(await requireSettings(context.storage));
    return transact(database, (transaction) => recordsIn(transaction, wanted));
  });
}

async function recordsIn(transaction: WriteTransaction, { from, to, kinds = activityKinds }: Wanted): Promise<Records> {
  const account = shownAccount(await findIdentity(transaction));
  const isWanted = ({ kind }: { readonly kind: ActivityKind }) => kinds.includes(kind);
  const tallies = await talliesOf(transaction, account, [from, to]);
  const found: OwnRecord[] = [];
  for (const { day } of tallies.filter((tally) => kindsOf(tally, kinds) > 0).toReversed()) {
    if (found.length >= most) break;
    const rows = await activitiesOf(transaction, [account, day]);
    found.push(...rows.filter(isWanted).map(({ account: _, ...row }) => row));
  }
  const corrections = await correctionsBetween(transaction, [from, to]);
  return {
    activities: newestFirst(found),
    corrections: newestFirst(corrections.filter((each) => each.account === account && isWanted(each))),
  };
}

function newestFirst<Row extends { readonly at: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => other.at - one.at).slice(0, most);
}
