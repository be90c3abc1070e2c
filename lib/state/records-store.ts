import { createStore } from 'zustand/vanilla';
import type { LoggedKind } from '@/lib/domain/activity';
import type { Correcting, RecordsWanted } from '@/lib/domain/corrections';
import type { Assumed } from '@/lib/domain/record-lines';
import type { Send } from '@/lib/messaging/send';
import { ask } from './ask';
import type { PublishedChange } from './published-state';
import type { LastRecordDeed, RecordsState, RecordsStore } from './records-state';

export interface RecordsDependencies {
  readonly send: Send;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
}

interface Context extends RecordsDependencies {
  readonly set: RecordsStore['setState'];
  readonly get: RecordsStore['getState'];
  wanted: RecordsWanted | undefined;
  /** How often was asked: an answer to an earlier question than the last one is old. */
  loads: number;
  /** Changes that the worker has not answered yet; what it tells meanwhile does not take them back. */
  waiting: number;
}

/** The store behind a ledger of single records, and what the member corrects in it. */
export function createRecordsStore(dependencies: RecordsDependencies): RecordsStore {
  return createStore<RecordsState>()((set, get) => {
    const context: Context = { ...dependencies, set, get, wanted: undefined, loads: 0, waiting: 0 };
    return {
      records: undefined,
      assumed: {},
      problem: undefined,
      last: undefined,
      open: (signal) => open(context, signal),
      show: (wanted) => show(context, wanted),
      load: () => load(context),
      remove: ({ record: { id } }) =>
        change(context, () => correct(context, { deed: 'removed' }, { remove: id }), { [id]: false }),
      // Nothing can be restored before the worker has said what removed it.
      restore: async ({ record: { id }, removal }) => {
        if (removal !== undefined) await change(context, () => takeBack(context, removal), { [id]: true });
      },
      clear: ({ day, total }) =>
        change(context, () => correct(context, { deed: 'cleared', count: total }, { clear: day })),
      add: (kind, day) => change(context, () => correct(context, { deed: 'added' }, { add: { kind, day } })),
      log: (kind, day) => change(context, () => log(context, { kind, day })),
      move: ({ record: { id } }, day) =>
        change(context, () => correct(context, { deed: 'moved' }, { move: { id, day } })),
      takeBack: ({ id }) => change(context, () => takeBack(context, id)),
      undoLast: () => undoLast(context),
    };
  });
}

function open(context: Context, signal: AbortSignal): void {
  context.watchPublished(({ summary }) => {
    if (summary) void load(context);
  }, signal);
}

async function show(context: Context, wanted: RecordsWanted): Promise<void> {
  context.wanted = wanted;
  context.set({ assumed: {}, last: undefined });
  await load(context);
}

/** Records that came before stay when others do not. */
async function load(context: Context): Promise<void> {
  const { wanted, set } = context;
  if (!wanted) return;
  context.loads += 1;
  const turn = context.loads;
  const outcome = await ask(context.send, { type: 'records', ...wanted });
  if (turn !== context.loads) return;
  if (!outcome.ok) set({ problem: outcome.problem });
  else if (context.waiting === 0) set({ records: outcome.value, problem: undefined });
}

/** What became of something that the member did. */
type Done = Pick<RecordsState, 'last'> | Pick<RecordsState, 'problem'>;

/** Shown at once where it can be; what the worker refuses is taken back. */
async function change(context: Context, work: () => Promise<Done>, assumed: Assumed = {}): Promise<void> {
  const { set } = context;
  context.waiting += 1;
  set((before) => ({ assumed: { ...before.assumed, ...assumed }, last: undefined, problem: undefined }));
  const done = await work();
  context.waiting -= 1;
  await load(context);
  set(done);
  if (context.waiting === 0) set({ assumed: {} });
}

async function correct({ send }: Context, last: LastRecordDeed, correcting: Correcting): Promise<Done> {
  const outcome = await ask(send, { type: 'correct', ...correcting });
  if (!outcome.ok) return { problem: outcome.problem };
  return { last: { ...last, undo: { type: 'uncorrect', id: outcome.value.id } } };
}

async function takeBack({ send }: Context, id: string): Promise<Done> {
  const outcome = await ask(send, { type: 'uncorrect', id });
  if (!outcome.ok) return { problem: outcome.problem };
  return outcome.value.undone ? { last: { deed: 'restored' } } : { problem: 'impossible' };
}

async function log({ send }: Context, what: { kind: LoggedKind; day: string }): Promise<Done> {
  const outcome = await ask(send, { type: 'log', ...what });
  if (!outcome.ok) return { problem: outcome.problem };
  return { last: { deed: 'logged', undo: { type: 'unlog', id: outcome.value.id } } };
}

async function unlog({ send }: Context, id: string): Promise<Done> {
  const outcome = await ask(send, { type: 'unlog', id });
  return outcome.ok ? { last: { deed: 'restored' } } : { problem: outcome.problem };
}

/** Gone at once, so that it is not taken back twice; offered again when that was refused. */
async function undoLast(context: Context): Promise<void> {
  const { last } = context.get();
  if (!last?.undo) return;
  const { type, id } = last.undo;
  await change(context, () => (type === 'unlog' ? unlog : takeBack)(context, id));
  if (context.get().problem) context.set({ last });
}
