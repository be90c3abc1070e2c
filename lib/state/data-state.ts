import type { StoreApi } from 'zustand/vanilla';
import type { DataOverview, RestoreReport, Retention } from '@/lib/domain/backup/data-overview';
import type { Problem } from './ask';

/** What the member does with all of the data. */
export type DataDeed = 'export' | 'csv' | 'preview' | 'restore' | 'go-back' | 'retain' | 'wipe' | 'persist';

export interface DataState {
  /** Undefined until the worker said. */
  readonly overview: DataOverview | undefined;
  /** Whether the browser promised not to clear the data when the disk is full; undefined where it cannot be asked. */
  readonly isPersisted: boolean | undefined;
  /** What is under way. */
  readonly busy: DataDeed | undefined;
  /** What was done last. */
  readonly done: DataDeed | undefined;
  readonly problem: Problem | undefined;
  /** What a file holds and would change, or, once it is merged, did. */
  readonly report: RestoreReport | undefined;
  readonly load: () => Promise<void>;
  /** Saves everything as a file that can be restored. */
  readonly saveAll: () => Promise<void>;
  /** Saves the single activities as a table. */
  readonly saveTable: () => Promise<void>;
  readonly look: (file: Pick<Blob, 'arrayBuffer'>) => Promise<void>;
  readonly merge: () => Promise<void>;
  /** Leaves the file that was looked at. */
  readonly leave: () => void;
  readonly goBack: (snapshot: string) => Promise<void>;
  readonly retain: (years: Retention) => Promise<void>;
  /** Asks the browser to keep the data. Call it inside a click. */
  readonly persist: () => Promise<void>;
  readonly wipe: () => Promise<void>;
}

export type DataStore = StoreApi<DataState>;
