import type { StoreApi } from 'zustand/vanilla';
import type { Progress, Refusal } from '@/lib/domain/import-preview';
import type { ImportReport } from '@/lib/domain/import-report';
import type { GivenFile, ReaderAnswer, ReaderRequest, ReadResult } from '@/lib/messaging/import-messages';
import type { Send } from '@/lib/messaging/send';
import type { Problem } from './ask';

/** Reads files in a worker of its own, which keeps the rows until it is ended. */
export interface ImportReader {
  ask(request: ReaderRequest): void;
  end(): void;
}

export type OpenReader = (onAnswer: (answer: ReaderAnswer) => void) => ImportReader;

export interface ImportDependencies {
  readonly send: Send;
  readonly openReader: OpenReader;
  /** Waits before the background worker is asked again how far it is. */
  readonly wait: () => Promise<void>;
}

/** Where an import stands. */
export type ImportStep =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly progress?: Progress }
  /** Nothing could be taken; without a refusal, the browser could not read it. */
  | { readonly is: 'refused'; readonly refusal?: Refusal }
  | { readonly is: 'found'; readonly found: ReadResult }
  | { readonly is: 'storing' | 'undoing' | 'undone' }
  | { readonly is: 'stored'; readonly report: ImportReport };

export interface ImportState {
  readonly step: ImportStep;
  /** The last import that was stored and can be taken back. */
  readonly last: ImportReport | undefined;
  /** Why the last thing was not done: nothing changed by it. */
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  readonly choose: (files: readonly GivenFile[]) => Promise<void>;
  /** Ends reading, or lets go of what was found: nothing was stored. */
  readonly discard: () => void;
  readonly store: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

export type ImportStore = StoreApi<ImportState>;
