import { createStore, type StoreApi } from 'zustand/vanilla';
import { healthText, type Surroundings } from '@/lib/domain/health/health-text';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';

export interface ReportState {
  /** Exactly what is copied; undefined until the worker has made it. */
  readonly text: string | undefined;
  readonly problem: Problem | undefined;
  /** What became of the last press of the button. */
  readonly copied: 'done' | 'refused' | undefined;
  /** Has the report made anew. */
  readonly load: () => Promise<void>;
  /** Copies the text that is shown; whether the browser allowed it. Call it inside a click: elsewhere none does. */
  readonly copy: () => Promise<boolean>;
}

export type ReportStore = StoreApi<ReportState>;

export interface ReportDependencies {
  readonly send: Send;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly surroundings: Surroundings;
}

interface Context extends ReportDependencies {
  readonly set: ReportStore['setState'];
  readonly get: ReportStore['getState'];
}

/** The store behind the report for the maintainers. */
export function createReportStore(dependencies: ReportDependencies): ReportStore {
  return createStore<ReportState>()((set, get) => {
    const context: Context = { ...dependencies, set, get };
    return {
      text: undefined,
      problem: undefined,
      copied: undefined,
      load: () => load(context),
      copy: () => copy(context),
    };
  });
}

/** A report that was made before stays when another one cannot be. */
async function load({ set, send, surroundings }: Context): Promise<void> {
  const outcome = await ask(send, { type: 'report' });
  if (outcome.ok) set({ text: healthText(outcome.value, surroundings), problem: undefined });
  else set({ problem: outcome.problem });
}

async function copy({ set, get, writeClipboard }: Context): Promise<boolean> {
  const { text } = get();
  if (text === undefined) return false;
  // Said anew each time, so that it is read out each time.
  set({ copied: undefined });
  const isDone = await writeClipboard(text).then(
    () => true,
    () => false,
  );
  set({ copied: isDone ? 'done' : 'refused' });
  return isDone;
}
