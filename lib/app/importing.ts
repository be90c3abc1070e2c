import type { Activity } from '@/lib/domain/activity';
import type { ImportReport } from '@/lib/domain/import-report';
import type { Reading } from '@/lib/domain/reading';

/** What a page handed over. It lives in memory alone: a worker that stops has stored nothing of it. */
export interface Held {
  readonly id: string;
  readonly account: string;
  readonly activities: Activity[];
  readonly readings: Reading[];
  parts: number;
}

/** How an import stands in this life of the worker. */
export interface Importing {
  held?: Held | undefined;
  isBusy: boolean;
  hasFailed: boolean;
  report?: ImportReport | undefined;
}

/** There is no such import, or a part of it is missing. */
export class NoSuchImportError extends Error {
  override readonly name = 'NoSuchImportError';
}
