import type { OwnRecord, Records } from './corrections';

/** One line of a ledger: a record that counts, or one that the member took out of the count. */
export interface RecordLine {
  readonly record: OwnRecord;
  readonly isRemoved: boolean;
  /** The correction that took it out; undefined as long as it counts, or as nobody knows it yet. */
  readonly removal?: string;
}

/** Of records, by id: whether they are taken to count before it is known. */
export type Assumed = Readonly<Record<string, boolean>>;

/** Everything that counts and everything that was taken out of the count, newest first. */
export function recordLines(
  { activities, corrections }: Pick<Records, 'activities' | 'corrections'>,
  assumed: Assumed,
): readonly RecordLine[] {
  const counted = activities.map((record) => ({ record, isRemoved: false }));
  const removed = corrections.flatMap((correction) => {
    const stands = correction.do === 'removed' && correction.undoneAt === undefined;
    return stands ? [{ record: correction.activity, isRemoved: true, removal: correction.id }] : [];
  });
  return [...counted, ...removed]
    .map((line) => ({ ...line, isRemoved: !(assumed[line.record.id] ?? !line.isRemoved) }))
    .toSorted(byTime);
}

function byTime({ record: one }: RecordLine, { record: other }: RecordLine): number {
  return other.at - one.at || one.id.localeCompare(other.id);
}
