import type { Activity } from '@/lib/domain/activity';
import { type Tally, tallyOf } from '@/lib/domain/tally';

/** Whether these activities are all that the tally counted. */
export function isCompleteList(tally: Tally, activities: readonly Activity[]): boolean {
  const listed = tallyOf(tally.account, tally.day, activities);
  const kinds = [...Object.keys(tally.counts), ...Object.keys(listed.counts)];
  return (
    kinds.every((kind) => countIn(tally, kind) === countIn(listed, kind)) &&
    tally.outside === listed.outside &&
    tally.notes === listed.notes &&
    tally.threads === listed.threads
  );
}

/** The larger of each number: what two installations counted on the same day, as far as it can still be told. */
export function mergedTally(one: Tally, other: Tally): Tally {
  const kinds = new Set([...Object.keys(one.counts), ...Object.keys(other.counts)]);
  const counts = [...kinds].map((kind) => [kind, Math.max(countIn(one, kind), countIn(other, kind))]);
  return {
    ...one,
    counts: Object.fromEntries(counts),
    outside: Math.max(one.outside, other.outside),
    notes: Math.max(one.notes, other.notes),
    threads: Math.max(one.threads, other.threads),
  };
}

function countIn({ counts }: Tally, kind: string): number {
  return Object.entries(counts).find(([each]) => each === kind)?.[1] ?? 0;
}
