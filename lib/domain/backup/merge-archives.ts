import { type ArchiveRecord, archiveWith } from '@/lib/domain/estimate/archive-facts';
import { canonicalJson } from './canonical-json';

/**
 * What all exports tell, as if they had been imported one after the other: see `archiveWith`. Where two reach equally
 * far, of each fact the one whose text is later in the alphabet. Counting began when it began first. Undefined of none.
 */
export function mergeArchives(all: readonly ArchiveRecord[]): ArchiveRecord | undefined {
  const [first, ...others] = all.toSorted(byReach);
  return first && others.reduce(joined, first);
}

/** What tells of no moment, as connections alone, stands as of the day of the import. */
function byReach(one: ArchiveRecord, other: ArchiveRecord): number {
  return one.until - other.until || compare(one.day, other.day);
}

function joined(known: ArchiveRecord, other: ArchiveRecord): ArchiveRecord {
  return {
    ...archiveWith(known, other),
    ...(byReach(known, other) === 0 && { facts: laterOfEach(known.facts, other.facts) }),
    days: laterOfEach(known.days, other.days),
    startedDay: compare(known.startedDay, other.startedDay) < 0 ? known.startedDay : other.startedDay,
  };
}

function laterOfEach<Named extends object>(one: Named, other: Named): Named {
  const later = Object.entries(one).filter(([name, value]) => {
    const there: unknown = Reflect.get(other, name);
    return canonicalJson(value) > canonicalJson(there);
  });
  return { ...other, ...Object.fromEntries(later) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
