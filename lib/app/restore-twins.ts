import { matchTimes } from '@/lib/archive/match-times';
import type { Activity } from '@/lib/domain/activity';
import type { Backup } from '@/lib/domain/backup/backup';
import { loweredTallies } from '@/lib/domain/backup/lowered-tallies';
import { keptOut, mergeCorrections } from '@/lib/domain/backup/merge-corrections';
import { type Correction, takenOutBy } from '@/lib/domain/corrections';
import { isAddedByHand, twinsAmong } from './import-twins';

/**
 * Two backups without what one of them imported and the other one has as well under another id: counted when it was
 * done, added by hand, taken out of the count, or a message that was imported there too, since only the installation
 * that imports a message can make its id. What stands side by side in one backup was told apart there and stays. Sums
 * of days whose records are gone no longer hold what goes, now or by a correction of the other one.
 */
export function withoutTwins(one: Backup, other: Backup): readonly [Backup, Backup] {
  const corrections = mergeCorrections([...one.corrections, ...other.corrections]);
  const common: Common = { out: keptOut(corrections.merged), corrections: corrections.merged };
  const [ours, theirs] = [onlyIn(one, other, common), onlyIn(other, one, common)];
  const counted = new Set([...countedTwins(ours, theirs), ...countedTwins(theirs, ours)]);
  const twins = new Set([...counted, ...messageTwins(messagesOf(ours, counted), messagesOf(theirs, counted))]);
  return [without(one, twins, common), without(other, twins, common)];
}

/** What is corrected when both are merged. */
interface Common {
  /** The ids of what corrections keep out of the count. */
  readonly out: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

/** What only one backup has. */
interface Own {
  readonly rows: readonly Activity[];
  readonly removed: readonly Activity[];
}

function onlyIn(one: Backup, other: Backup, { out, corrections }: Common): Own {
  const there = new Set([...other.activities, ...removedBy(other.corrections)].map(({ id }) => id));
  const own = new Set(removedBy(one.corrections).map(({ id }) => id));
  return {
    rows: one.activities.filter(({ id }) => !out.has(id) && !there.has(id)),
    removed: removedBy(corrections).filter(({ id }) => own.has(id) && !there.has(id)),
  };
}

function removedBy(corrections: readonly Correction[]): readonly Activity[] {
  const standing = corrections.filter(({ undoneAt }) => undoneAt === undefined);
  return standing.flatMap((correction) => takenOutBy(correction) ?? []);
}

/** The ids of what is imported on one side and was counted, or taken out of the count, on the other one. */
function countedTwins({ rows }: Own, there: Own): readonly string[] {
  const imported = Map.groupBy(rows.filter(isImported), accountOf);
  return [...imported].flatMap(([account, archive]) => {
    const isTheirs = (row: Activity): boolean => row.account === account;
    const others = there.rows.filter(isTheirs);
    const removed = there.removed.filter(isTheirs);
    const days = new Set([...archive, ...others, ...removed].map(({ day }) => day));
    const live = others.filter(({ source }) => source === 'live');
    const known = { live, byHand: others.filter(isAddedByHand), removed };
    return [...twinsAmong({ archive, days, until: Infinity }, known)];
  });
}

type Messages = ReadonlyMap<string, readonly Activity[]>;

/** The imported messages of each account, but for those that were counted when they were written. */
function messagesOf({ rows }: Own, counted: ReadonlySet<string>): Messages {
  const imported = rows.filter((row) => isImported(row) && row.kind === 'message');
  return Map.groupBy(
    imported.filter(({ id }) => !counted.has(id)),
    accountOf,
  );
}

/** The ids of messages that both sides imported: of each pair, that of the side which has fewer of them. */
function messageTwins(here: Messages, there: Messages): readonly string[] {
  return [...here].flatMap(([account, rows]) => {
    const [fewer, more] = [rows, there.get(account) ?? []].sort(byNumber);
    return fewer && more ? [...matchTimes(fewer, more, 0).keys()] : [];
  });
}

/** Of as many, those of the smaller first id are the fewer ones. */
function byNumber(ones: readonly Activity[], others: readonly Activity[]): number {
  const [first = '', second = ''] = [ones[0]?.id, others[0]?.id];
  return ones.length - others.length || (first < second ? -1 : 1);
}

function isImported({ source }: Activity): boolean {
  return source === 'archive';
}

function accountOf({ account }: Activity): string {
  return account;
}

function without(backup: Backup, twins: ReadonlySet<string>, { out }: Common): Backup {
  const going = backup.activities.filter(({ id }) => twins.has(id) || out.has(id));
  if (going.length === 0) return backup;
  const activities = backup.activities.filter(({ id }) => !twins.has(id));
  return { ...backup, activities, tallies: loweredTallies(backup.tallies, going) };
}
