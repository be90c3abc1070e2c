import type { Activity } from '@/lib/domain/activity';
import type { ArchiveFacts } from '@/lib/domain/estimate/archive-facts';
import type { ImportPreview, Progress, Refusal } from '@/lib/domain/import-preview';
import type { ImportReport } from '@/lib/domain/import-report';
import type { Metric, Reading } from '@/lib/domain/reading';

/** What a page and the worker tell each other of an import; the page reads the files, the worker alone stores. */

/** What the reader of the files has to know. */
export interface ImportTerms {
  /** Names the import in all further messages. */
  readonly id: string;
  readonly account: string;
  /** Secret (base64) of this installation, for the marks of threads. */
  readonly secret: string;
  /** Hour (0–23) at which the member's day begins. */
  readonly dayStart: number;
}

export type ImportedActivity = Omit<Activity, 'account' | 'source' | 'confidence'>;

export interface ImportedReading extends Omit<Reading, 'account' | 'forecast' | 'metric' | 'source'> {
  readonly metric: Metric;
  readonly source: 'archive' | 'workbook';
}

/** A part of what was found; `part` counts from 0. */
export interface ImportPart {
  readonly id: string;
  readonly part: number;
  readonly activities: readonly ImportedActivity[];
  readonly readings: readonly ImportedReading[];
}

/** All parts were handed over. */
export interface ImportEnd {
  readonly id: string;
  readonly parts: number;
  readonly facts: ArchiveFacts;
  /** Epoch milliseconds: the latest moment of which the files tell; 0 where they tell of days alone. */
  readonly until: number;
}

/** How an import stands. */
export interface ImportStanding {
  /** Something is being stored, or taken back. */
  readonly isBusy: boolean;
  /** It failed; nothing of it was kept. */
  readonly hasFailed: boolean;
  /** What the last one came to, as long as the worker knows. */
  readonly report?: ImportReport;
  /** The last import that added something, which can be taken back. */
  readonly last?: ImportReport;
}

/** Rows of one part at most. */
export const mostInPart = 2_000;

/** A file as the member gave it. */
export interface GivenFile {
  /** Its name, with the folders above it where they are known. */
  readonly path: string;
  readonly blob: Blob;
}

/** All that was read of files, without the rows, which are handed over part by part. */
export interface ReadResult extends Omit<ImportEnd, 'id'> {
  readonly preview: ImportPreview;
}

/** What a page asks the reader of files, and what that answers; it keeps the rows until it ends. */
export type ReaderRequest =
  | { readonly do: 'read'; readonly files: readonly GivenFile[]; readonly terms: ImportTerms }
  | { readonly do: 'part'; readonly part: number };

export type ReaderAnswer =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'read'; readonly result: ReadResult }
  | { readonly is: 'part'; readonly rows: Omit<ImportPart, 'id'> }
  /** Nothing could be taken. */
  | { readonly is: 'refused'; readonly refusal?: Refusal };
