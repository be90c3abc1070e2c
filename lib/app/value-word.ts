import { type ValueReason, valueId, valueReasons } from '@/lib/domain/activity';
import type { Tally } from '@/lib/domain/tally';
import { findActivity } from '@/lib/storage/activities';
import type { WriteTransaction } from '@/lib/storage/schema';

/**
 * The word that the member said of today's value; undefined when there is none. Its record has a known id, so it costs
 * one row, and none at all on a day without value.
 */
export async function findValueWord(
  transaction: WriteTransaction,
  { account, day }: Pick<Tally, 'account' | 'day'>,
  tallies: readonly Tally[],
): Promise<ValueReason | undefined> {
  const tally = tallies.find((each) => each.day === day);
  if (!tally?.counts.value) return undefined;
  const found = (await findActivity(transaction, valueId(day, account)))?.traits?.why;
  return valueReasons.find((reason) => reason === found);
}
