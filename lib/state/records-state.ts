import type { StoreApi } from 'zustand/vanilla';
import type { ActivityKind, LoggedKind, SensedKind } from '@/lib/domain/activity';
import type { Correction, Records } from '@/lib/domain/corrections';
import type { Assumed, RecordLine } from '@/lib/domain/record-lines';
import type { Problem } from './ask';

/** Which records a page shows. */
export interface RecordSpan {
  /** The first and the last day, both included. */
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly ActivityKind[];
}

/** What the member did last, for saying so. */
export type RecordDeed = 'removed' | 'restored' | 'added' | 'logged' | 'moved';

/** Takes back what was done last. */
export type RecordUndo =
  | { readonly type: 'uncorrect'; readonly id: string }
  | { readonly type: 'unlog'; readonly id: string };

export interface RecordsState {
  /** Of the days that are shown, as the worker told them last; undefined until then. */
  readonly records: Records | undefined;
  /** What the member did and the worker has not confirmed yet. */
  readonly assumed: Assumed;
  readonly problem: Problem | undefined;
  readonly last: { readonly deed: RecordDeed; readonly undo?: RecordUndo } | undefined;
  /** Follows what is published, until the signal. */
  readonly open: (signal: AbortSignal) => void;
  /** Shows other days. */
  readonly show: (span: RecordSpan) => Promise<void>;
  readonly load: () => Promise<void>;
  /** Takes a record out of the count, or back into it. */
  readonly remove: (line: RecordLine) => Promise<void>;
  readonly restore: (line: RecordLine) => Promise<void>;
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
