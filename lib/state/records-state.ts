import type { StoreApi } from 'zustand/vanilla';
import type { LoggedKind, SensedKind } from '@/lib/domain/activity';
import type { Correction, RecordDay, Records, RecordsWanted } from '@/lib/domain/corrections';
import type { Assumed, RecordLine } from '@/lib/domain/record-lines';
import type { Problem } from './ask';

/** What the member did last, for saying so. */
export type RecordDeed = 'removed' | 'cleared' | 'restored' | 'added' | 'logged' | 'moved';

/** Takes back what was done last. */
export type RecordUndo =
  | { readonly type: 'uncorrect'; readonly id: string }
  | { readonly type: 'unlog'; readonly id: string };

export interface LastRecordDeed {
  readonly deed: RecordDeed;
  /** Of a day that was removed: how many counts went. */
  readonly count?: number;
  readonly undo?: RecordUndo;
}

export interface RecordsState {
  /** As the worker told them last; undefined until then. */
  readonly records: Records | undefined;
  /** What the member did and the worker has not confirmed yet. */
  readonly assumed: Assumed;
  readonly problem: Problem | undefined;
  readonly last: LastRecordDeed | undefined;
  /** Follows what is published, until the signal. */
  readonly open: (signal: AbortSignal) => void;
  /** Shows others; those before stay until they are read. */
  readonly show: (wanted: RecordsWanted) => Promise<void>;
  readonly load: () => Promise<void>;
  /** Takes a record out of the count, or back into it. */
  readonly remove: (line: RecordLine) => Promise<void>;
  readonly restore: (line: RecordLine) => Promise<void>;
  /** Takes all of a day out of the count. */
  readonly clear: (day: Pick<RecordDay, 'day' | 'total'>) => Promise<void>;
  /** Adds what was not seen. */
  readonly add: (kind: SensedKind, day: string) => Promise<void>;
  /** Logs what happened away from LinkedIn, on a day of the member's choice. */
  readonly log: (kind: Exclude<LoggedKind, 'value'>, day: string) => Promise<void>;
  /** Moves what was logged by hand to another day. */
  readonly move: (line: RecordLine, day: string) => Promise<void>;
  readonly takeBack: (correction: Pick<Correction, 'id'>) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

export type RecordsStore = StoreApi<RecordsState>;
