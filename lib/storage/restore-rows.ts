import { keptOut } from '@/lib/domain/backup/merge-corrections';
import { deleteActivity, findActivity, putActivity } from './activities';
import { findAnswers, putAnswers } from './answers';
import { findCorrection, findRemovalOf, putCorrection } from './corrections';
import { findIdentity, putIdentity } from './identity';
import type { MirrorContent } from './mirror-content';
import { findNudgeLog, putNudgeLog } from './nudges';
import { addReading, allReadings, removeTyped } from './readings';
import { keyOf } from './recount';
import type { WriteTransaction } from './schema';

/** How the database stands to the second copy; `foreign` = it belongs to another installation. */
export type Standing = 'behind' | 'level' | 'ahead' | 'foreign';

/**
 * Brings back what the member corrected, on any day; what stays out of the count by it goes once more. A database that
 * fell back takes over the copy's, which may be taken back since.
 */
export async function restoreCorrections(
  transaction: WriteTransaction,
  { corrections }: MirrorContent,
  standing: Standing,
): Promise<void> {
  for (const correction of corrections) {
    if (standing !== 'behind' && (await findCorrection(transaction, correction.id))) continue;
    await putCorrection(transaction, correction);
    for (const id of keptOut([correction])) await deleteActivity(transaction, id);
  }
}

interface Circumstances {
  readonly standing: Standing;
  /** The days whose tally came from the copy, as {@link keyOf} names them. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Adds the activities that only the copy has, but for those that the member took out of the count. A database that is
 * ahead may have taken back more than that: it only gets those of the days whose tally came from the copy. One that
 * fell back takes over the copy's rows as they are, for the word of a day may have changed.
 */
export async function restoreActivities(
  transaction: WriteTransaction,
  { activities, corrections }: MirrorContent,
  { standing, changed }: Circumstances,
): Promise<void> {
  const out = keptOut(corrections);
  const wanted = standing === 'ahead' ? activities.filter((each) => changed.has(keyOf(each))) : activities;
  for (const activity of wanted) {
    if (out.has(activity.id) || (await findRemovalOf(transaction, activity.id))) continue;
    const isThere = standing !== 'behind' && (await findActivity(transaction, activity.id)) !== undefined;
    if (!isThere) await putActivity(transaction, activity);
  }
}

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
 * Who is who, and what they answered, also to proposals. The secret in use lies beside the copy, so a database that fell back or is
 * foreign takes over the copy's marks.
 */
export async function restoreMembers(
  transaction: WriteTransaction,
  { identity, answers, nudges }: MirrorContent,
  standing: Standing,
): Promise<void> {
  const isCopyRight = standing === 'behind' || standing === 'foreign';
  const found = await findIdentity(transaction);
  if (identity && (isCopyRight || found.salt === undefined)) await putIdentity(transaction, identity);
  for (const [account, told] of Object.entries(answers)) {
    if (isCopyRight || !(await findAnswers(transaction, account))) await putAnswers(transaction, account, told);
  }
  await restoreNudges(transaction, nudges, isCopyRight);
}

async function restoreNudges(
  transaction: WriteTransaction,
  nudges: MirrorContent['nudges'],
  isCopyRight: boolean,
): Promise<void> {
  for (const [account, log] of Object.entries(nudges)) {
    const isEmpty = Object.keys(await findNudgeLog(transaction, account)).length === 0;
    if (isCopyRight || isEmpty) await putNudgeLog(transaction, account, log);
  }
}
