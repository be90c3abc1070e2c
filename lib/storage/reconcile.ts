import type { Tally } from '@/lib/domain/tally';
import { activitiesOf, deleteActivity } from './activities';
import { isCompleteList, mergedTally } from './compare-tallies';
import type { MirrorContent } from './mirror-content';
import { keyOf, markRestored, recount } from './recount';
import { restoreActivities, restoreCorrections, restoreMembers, restoreReadings, type Standing } from './restore-rows';
import type { WriteTransaction } from './schema';
import { findSentinel, newSentinel, putSentinel, type Sentinel } from './sentinel';
import { findTally, putTally, talliesBetween } from './tallies';

interface Circumstances {
  /** For a database and a copy that are both new. */
  readonly installId: string;
  /** First day whose single activities the second copy keeps. */
  readonly from: string;
}

/**
 * Brings back into the database what it lost and the second copy still has, and counts its sentinel anew. Days whose
 * single activities are not all there afterwards are marked `restored`: their tally is right, their list is not.
 */
export async function reconcile(
  transaction: WriteTransaction,
  mirror: MirrorContent | undefined,
  { installId, from }: Circumstances,
): Promise<Sentinel> {
  const found = await findSentinel(transaction);
  const changed = mirror ? await restoreFrom(transaction, mirror, { found, from }) : [];
  const recent = await talliesBetween(transaction, [from, '9999']);
  await markRestored(transaction, new Set([...changed, ...recent.map(keyOf)]));
  const sentinel = await recount(transaction, [found, mirror?.sentinel, newSentinel(installId)]);
  await putSentinel(transaction, sentinel);
  return sentinel;
}

/** Answers with the days whose tally changed. */
async function restoreFrom(
  transaction: WriteTransaction,
  mirror: MirrorContent,
  { found, from }: { readonly found: Sentinel | undefined; readonly from: string },
): Promise<ReadonlySet<string>> {
  const standing = standingOf(found, mirror.sentinel);
  const changed = await restoreTallies(transaction, mirror.tallies, standing);
  await restoreCorrections(transaction, mirror, standing);
  await restoreActivities(transaction, mirror, { standing, changed });
  if (standing === 'behind') await deleteTakenBack(transaction, mirror, from);
  await restoreReadings(transaction, mirror, standing);
  await restoreMembers(transaction, mirror, standing);
  return changed;
}

function standingOf(found: Sentinel | undefined, mirror: Sentinel): Standing {
  if (!found) return 'behind';
  if (found.installId !== mirror.installId) return 'foreign';
  if (found.sequence === mirror.sequence) return 'level';
  return found.sequence < mirror.sequence ? 'behind' : 'ahead';
}

async function restoreTallies(
  transaction: WriteTransaction,
  tallies: readonly Tally[],
  standing: Standing,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (const tally of tallies) {
    const row = await findTally(transaction, [tally.account, tally.day]);
    const right = chosen(tally, row, standing);
    if (right === row) continue;
    await putTally(transaction, right);
    changed.add(keyOf(tally));
  }
  return changed;
}

function chosen(copy: Tally, row: Tally | undefined, standing: Standing): Tally {
  if (!row || standing === 'behind') return copy;
  return standing === 'foreign' ? mergedTally(copy, row) : row;
}

/** A database that fell back in time may still hold what was taken back after that time. */
async function deleteTakenBack(transaction: WriteTransaction, mirror: MirrorContent, from: string): Promise<void> {
  const kept = new Set(mirror.activities.map(({ id }) => id));
  for (const tally of mirror.tallies.filter(({ day }) => day >= from)) {
    const copied = mirror.activities.filter((activity) => keyOf(activity) === keyOf(tally));
    if (!isCompleteList(tally, copied)) continue;
    const rows = await activitiesOf(transaction, [tally.account, tally.day]);
    for (const { id } of rows) if (!kept.has(id)) await deleteActivity(transaction, id);
  }
}
