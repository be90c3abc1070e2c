import { findAnswers, putAnswers } from './answers';
import { findIdentity, putIdentity } from './identity';
import type { MirrorContent } from './mirror-content';
import { addReading, allReadings, removeTyped } from './readings';
import type { WriteTransaction } from './schema';

/** How the database stands to the second copy; `foreign` = it belongs to another installation. */
export type Standing = 'behind' | 'level' | 'ahead' | 'foreign';

/** Adds the readings that only the copy has. What was typed may have been taken back since: that stays away. */
export async function restoreReadings(
  transaction: WriteTransaction,
  { readings, sentinel }: MirrorContent,
  standing: Standing,
): Promise<void> {
  const isRight = ({ source }: { readonly source: string }) => standing !== 'ahead' || source !== 'manual';
  for (const reading of readings.filter(isRight)) await addReading(transaction, reading);
  // A copy that lost readings itself cannot tell what was taken back.
  if (standing !== 'behind' || readings.length !== sentinel.readings) return;
  const kept = new Set(readings.map(({ id }) => id));
  for (const { id } of await allReadings(transaction)) if (!kept.has(id)) await removeTyped(transaction, id);
}

/**
 * Who is who, and what they answered. The secret in use lies beside the copy, so a database that fell back or is
 * foreign takes over the copy's marks.
 */
export async function restoreMembers(
  transaction: WriteTransaction,
  { identity, answers }: MirrorContent,
  standing: Standing,
): Promise<void> {
  const isCopyRight = standing === 'behind' || standing === 'foreign';
  const found = await findIdentity(transaction);
  if (identity && (isCopyRight || found.salt === undefined)) await putIdentity(transaction, identity);
  for (const [account, told] of Object.entries(answers)) {
    if (isCopyRight || !(await findAnswers(transaction, account))) await putAnswers(transaction, account, told);
  }
}
