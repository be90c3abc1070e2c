import { type ActivityKind, activityKinds } from './activity';
import { type Correction, takenOutBy } from './corrections';
import { type RecordSort, recordSorts, sortIdOf } from './record-sorts';

/** Which records of a day are asked for. */
export interface RecordWish {
  /** Kinds of which anything is asked for. */
  readonly kinds: readonly ActivityKind[];
  /** Kinds of which everything is asked for, however it is known. */
  readonly wholeKinds: readonly ActivityKind[];
  readonly isWanted: (record: Parameters<typeof sortIdOf>[0]) => boolean;
  readonly isWantedCorrection: (correction: Correction) => boolean;
}

/** The wish for records of these sorts; without them, for all. */
export function recordWish(sorts: readonly string[] | undefined): RecordWish {
  const ids = sorts && new Set(sorts);
  const isIn = (id: string): boolean => ids === undefined || ids.has(id);
  const isWanted: RecordWish['isWanted'] = (record) => isIn(sortIdOf(record));
  return {
    kinds: activityKinds.filter((kind) => sortsByKind.get(kind)?.some(({ id }) => isIn(id))),
    wholeKinds: activityKinds.filter((kind) => sortsByKind.get(kind)?.every(({ id }) => isIn(id))),
    isWanted,
    isWantedCorrection: (correction) => {
      // A whole day is of no sort.
      if (correction.do === 'cleared') return ids === undefined;
      return isWanted(takenOutBy(correction) ?? { kind: correction.kind, source: 'manual', confidence: 'manual' });
    },
  };
}

const sortsByKind: ReadonlyMap<ActivityKind, readonly RecordSort[]> = Map.groupBy(recordSorts, ({ kind }) => kind);
