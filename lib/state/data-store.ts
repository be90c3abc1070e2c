import { createStore } from 'zustand/vanilla';
import type { Activity } from '@/lib/domain/activity';
import type { DataMessages } from '@/lib/messaging/data-messages';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { DataDeed, DataState, DataStore } from './data-state';

export interface DataDependencies {
  readonly send: Send;
  /** Lays a file where the worker finds it: it is larger than a message may be. */
  readonly handOver: (bytes: ArrayBuffer) => Promise<unknown>;
  /** What the worker laid there. */
  readonly takeExport: () => Promise<ArrayBuffer | undefined>;
  /** Gives the member a file. */
  readonly saveFile: (name: string, content: BlobPart) => void;
  readonly tableOf: (activities: readonly Activity[]) => Promise<BlobPart>;
  readonly today: () => string;
  /** Shows the page as it is before consent. */
  readonly beginAnew: () => void;
  /** The browser's own; some have none. */
  readonly storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
}

interface Context extends DataDependencies {
  readonly set: DataStore['setState'];
}

/** The store behind everything that the member can do with all of the data. */
export function createDataStore(dependencies: DataDependencies): DataStore {
  return createStore<DataState>()((set) => {
    const context: Context = { ...dependencies, set };
    const { handOver, saveFile, tableOf, today } = dependencies;
    const name = (ending: string) => `four-pillars-${today()}.${ending}`;
    return {
      overview: undefined,
      isPersisted: undefined,
      busy: undefined,
      done: undefined,
      problem: undefined,
      report: undefined,
      load: () => load(context),
      saveAll: () => perform(context, 'export', async () => saveFile(name('json'), await exported(context))),
      saveTable: () =>
        perform(context, 'csv', async () => {
          const activities = await activitiesIn(await exported(context));
          saveFile(name('csv'), await tableOf(activities));
        }),
      look: (file) =>
        perform(context, 'preview', async () => {
          set({ report: undefined });
          await handOver(await file.arrayBuffer());
          set({ report: await done(context, { type: 'preview' }) });
        }),
      merge: () => perform(context, 'restore', async () => set({ report: await done(context, { type: 'restore' }) })),
      leave: () => set({ report: undefined, done: undefined }),
      goBack: (snapshot) => perform(context, 'go-back', () => done(context, { type: 'go-back', snapshot })),
      retain: (years) => perform(context, 'retain', () => done(context, { type: 'retain', years })),
      persist: () => perform(context, 'persist', async () => set({ isPersisted: await context.storage?.persist() })),
      wipe: () =>
        perform(context, 'wipe', async () => {
          await done(context, { type: 'wipe' });
          context.beginAnew();
        }),
    };
  });
}

/** Why the worker did not do it. */
class RefusedError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

async function load({ set, send, storage }: Context): Promise<void> {
  const outcome = await ask(send, { type: 'data' });
  // A browser that cannot say is one that promised nothing.
  const isPersisted = await storage?.persisted().catch(() => false);
  if (outcome.ok) set({ overview: outcome.value, isPersisted });
  else set({ problem: outcome.problem, isPersisted });
}

async function perform(context: Context, deed: DataDeed, work: () => Promise<unknown>): Promise<void> {
  const { set } = context;
  set({ busy: deed, done: undefined, problem: undefined });
  try {
    await work();
    set({ done: deed, busy: undefined });
  } catch (error) {
    set({ problem: error instanceof RefusedError ? error.problem : 'impossible', busy: undefined });
  }
  if (deed !== 'preview' && deed !== 'wipe') await load(context);
}

/** What can take long is asked for until it is done. */
type LongType = Exclude<keyof DataMessages, 'data'>;
type Result<Type extends LongType> = Exclude<DataMessages[Type]['answer'], { readonly isWorking: true }>;

async function done<Type extends LongType>(
  { send }: Context,
  request: DataMessages[Type]['request'] & { type: Type },
): Promise<Result<Type>> {
  for (;;) {
    const outcome = await ask<Type>(send, request);
    if (!outcome.ok) throw new RefusedError(outcome.problem);
    // What is left of the answers once those are taken away that say to ask again.
    if (!('isWorking' in outcome.value)) return outcome.value as Result<Type>;
  }
}

async function exported(context: Context): Promise<ArrayBuffer> {
  await done(context, { type: 'export' });
  const bytes = await context.takeExport();
  if (!bytes) throw new RefusedError('no-answer');
  return bytes;
}

/** Rows that are read at a time: a page must never stand still for longer than the eye notices. */
const slice = 2_000;

/** The file of our own worker, made a moment ago: each row stands in a line of its own. */
async function activitiesIn(bytes: ArrayBuffer): Promise<readonly Activity[]> {
  const [, list = ''] = new TextDecoder().decode(bytes).split('"activities":[', 2);
  const lines = list.slice(0, list.indexOf('\n]')).split('\n').filter(Boolean);
  const rows: Activity[] = [];
  for (let from = 0; from < lines.length; from += slice) {
    const text = lines
      .slice(from, from + slice)
      .join('')
      .replace(/,$/, '');
    // The border to the file, which the worker made of nothing else.
    rows.push(...(JSON.parse(`[${text}]`) as Activity[]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return rows;
}
