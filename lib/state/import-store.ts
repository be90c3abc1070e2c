import { createStore } from 'zustand/vanilla';
import type { GivenFile, ImportPart, ImportStanding, ReaderAnswer, ReadResult } from '@/lib/messaging/import-messages';
import { ask, type Outcome, type Problem } from './ask';
import type { ImportDependencies, ImportReader, ImportState, ImportStore } from './import-state';

interface Context extends ImportDependencies {
  readonly set: ImportStore['setState'];
  readonly get: ImportStore['getState'];
  /** The import at hand; another one, or none, makes its answers old. */
  current: Current | undefined;
}

interface Current {
  readonly id: string;
  reader?: ImportReader;
  onPart?: (rows: Omit<ImportPart, 'id'> | undefined) => void;
}

/** The store behind the import of LinkedIn's own exports. */
export function createImportStore(dependencies: ImportDependencies): ImportStore {
  return createStore<ImportState>()((set, get) => {
    const context: Context = { ...dependencies, set, get, current: undefined };
    return {
      step: { is: 'idle' },
      last: undefined,
      problem: undefined,
      load: () => load(context),
      choose: (files) => choose(context, files),
      discard: () => discard(context),
      store: () => store(context),
      undo: () => undo(context),
    };
  });
}

async function load({ send, set }: Context): Promise<void> {
  const outcome = await ask(send, { type: 'import-look' });
  // Whoever did not import anything is not told that it could not be asked about.
  if (outcome.ok) set({ last: outcome.value.last });
}

async function choose(context: Context, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) return;
  end(context);
  context.set({ step: { is: 'reading' }, problem: undefined });
  const outcome = await ask(context.send, { type: 'import-begin' });
  if (context.get().step.is !== 'reading') return;
  if (!outcome.ok) return fail(context, outcome.problem);
  const current: Current = { id: outcome.value.id };
  context.current = current;
  current.reader = context.openReader((answer) => {
    if (context.current === current) take(context, current, answer);
  });
  current.reader.ask({ do: 'read', files, terms: outcome.value });
}

function take(context: Context, { onPart }: Current, answer: ReaderAnswer): void {
  const { set } = context;
  if (answer.is === 'progress') set({ step: { is: 'reading', progress: answer.progress } });
  else if (answer.is === 'read') set({ step: { is: 'found', found: answer.result } });
  else if (answer.is === 'part') onPart?.(answer.rows);
  else {
    end(context);
    onPart?.(undefined);
    const { refusal } = answer;
    set({ step: { is: 'refused', ...(refusal && { refusal }) } });
  }
}

function discard(context: Context): void {
  end(context);
  context.set({ step: { is: 'idle' }, problem: undefined });
  void ask(context.send, { type: 'import-drop' });
}

/** The rows go with the reader. */
function end(context: Context): void {
  context.current?.reader?.end();
  context.current = undefined;
}

async function store(context: Context): Promise<void> {
  const { current, get, set } = context;
  const { step } = get();
  if (!current || step.is !== 'found') return;
  set({ step: { is: 'storing' }, problem: undefined });
  const problem = await handOver(context, current, step.found);
  const standing = problem ? undefined : await settled(context);
  const report = [standing?.report, standing?.last].find((each) => each?.id === current.id);
  if (!report) return fail(context, problem ?? 'database-failed');
  end(context);
  set({ step: { is: 'stored', report }, last: standing?.last });
}

/** Hands all parts over and lets them be stored; why not, where that is refused. */
async function handOver(
  context: Context,
  current: Current,
  { parts, facts, until }: ReadResult,
): Promise<Problem | undefined> {
  const { send } = context;
  const { id } = current;
  let next = rowsOf(current, 0);
  for (let part = 0; part < parts; part += 1) {
    const rows = await next;
    // Is made ready while this one is on its way.
    if (part + 1 < parts) next = rowsOf(current, part + 1);
    const outcome = rows ? await ask(send, { type: 'import-part', id, ...rows }) : broken;
    if (!outcome.ok) return outcome.problem;
  }
  const outcome = await ask(send, { type: 'import-store', id, parts, facts, until });
  return outcome.ok ? undefined : outcome.problem;
}

const broken = { ok: false, problem: 'impossible' } as const;

function rowsOf(current: Current, part: number): Promise<Omit<ImportPart, 'id'> | undefined> {
  return new Promise((resolve) => {
    current.onPart = resolve;
    current.reader?.ask({ do: 'part', part });
  });
}

/** How it stands when nothing is under way any more; undefined when the worker does not say. */
async function settled({ send, wait }: Context): Promise<ImportStanding | undefined> {
  let outcome: Outcome<'import-look'>;
  do {
    await wait();
    outcome = await ask(send, { type: 'import-look' });
  } while (outcome.ok && outcome.value.isBusy);
  return outcome.ok ? outcome.value : undefined;
}

async function undo(context: Context): Promise<void> {
  const { send, set, get } = context;
  const { last } = get();
  if (!last) return;
  set({ step: { is: 'undoing' }, problem: undefined });
  const outcome = await ask(send, { type: 'import-undo', id: last.id });
  if (!outcome.ok) return fail(context, outcome.problem);
  const standing = await settled(context);
  if (!standing || standing.last?.id === last.id) return fail(context, 'database-failed');
  set({ step: { is: 'undone' }, last: standing.last });
}

function fail(context: Context, problem: Problem): void {
  end(context);
  context.set({ step: { is: 'idle' }, problem });
}
