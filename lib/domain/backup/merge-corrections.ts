import type { Activity } from '@/lib/domain/activity';
import { type Correction, takenOutBy } from '@/lib/domain/corrections';
import { type Merged, mergeRows } from './merge-rows';

interface MergedCorrections extends Merged<readonly Correction[]> {
  /** What comes back, because one side still keeps it out and the other one took that back. */
  readonly returning: readonly Activity[];
}

/** One of each id. What was taken back stays taken back; taken back twice, it was at the later moment. */
export function mergeCorrections(all: readonly Correction[]): MergedCorrections {
  const { merged, conflicts } = mergeRows(all, {
    part: 'corrections',
    idOf: ({ id }) => id,
    rankOf: ({ undoneAt }) => undoneAt ?? 0,
  });
  const standing = new Set(all.filter(({ undoneAt }) => undoneAt === undefined).map(({ id }) => id));
  const returning = merged.flatMap((each) =>
    each.undoneAt !== undefined && standing.has(each.id) ? (takenOutBy(each) ?? []) : [],
  );
  return { merged, conflicts, returning };
}

/**
 * The activities as the corrections want them: without what is removed or was moved away, and without what was added by
 * a correction that was taken back; with what comes back.
 */
export function withCorrections(
  activities: readonly Activity[],
  { merged, returning }: Pick<MergedCorrections, 'merged' | 'returning'>,
): readonly Activity[] {
  const out = keptOut(merged);
  return [...activities, ...returning].filter(({ id }) => !out.has(id));
}

/** The ids of what corrections keep out of the count. */
export function keptOut(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.flatMap((correction) => idKeptOutBy(correction) ?? []));
}

function idKeptOutBy(correction: Correction): string | undefined {
  if (correction.undoneAt === undefined) return takenOutBy(correction)?.id;
  if (correction.do === 'added') return correction.activity;
  return correction.do === 'moved' ? correction.to.id : undefined;
}
