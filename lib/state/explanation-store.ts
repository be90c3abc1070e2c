import { createStore } from 'zustand/vanilla';
import type { Answers } from '@/lib/domain/estimate/answers';
import { scoreProblem, type ToldScore } from '@/lib/domain/official/official';
import type { Summary } from '@/lib/domain/summary';
import { readSsiText } from '@/lib/linkedin/ssi-text';
import type { TypedReading } from '@/lib/messaging/messages';
import type { Send } from '@/lib/messaging/send';
import { ask } from './ask';
import type { ExplanationState, ExplanationStore } from './explanation-state';
import type { PublishedChange } from './published-state';
import { readingsOf } from './told-readings';

export interface ExplanationDependencies {
  readonly send: Send;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
}

interface Context extends ExplanationDependencies {
  readonly set: ExplanationStore['setState'];
  readonly get: ExplanationStore['getState'];
  /** How often was asked: an answer to an earlier question than the last one is old. */
  loads: number;
  /** Answers that the worker has not confirmed yet; what it tells meanwhile does not take them back. */
  waiting: number;
  /** The account that was shown last, once a summary was published. */
  account: string | undefined;
}

/** The store behind what the estimate rests on: the ledger, the official score and the member's answers. */
export function createExplanationStore(dependencies: ExplanationDependencies): ExplanationStore {
  return createStore<ExplanationState>()((set, get) => {
    const context: Context = { ...dependencies, set, get, loads: 0, waiting: 0, account: undefined };
    return {
      explanation: undefined,
      answers: {},
      problem: undefined,
      scoreProblem: undefined,
      undo: undefined,
      open: (signal) => open(context, signal),
      load: () => load(context),
      answer: (answers) => answer(context, answers),
      readScore: readSsiText,
      tellScore: (told) => tellScore(context, told),
      tellNumber: async (what, value) => (await tell(context, [{ metric: what, value }])) !== undefined,
      forget: (ids) => forget(context, ids),
      undoLast: () => undoLast(context),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished(({ summary }) => {
    if (summary) hear(context, summary);
  }, signal);
  await load(context);
}

/** What was told last was told of the account that was shown then. */
function hear(context: Context, { account }: Summary): void {
  if (context.account !== undefined && context.account !== account) context.set({ undo: undefined });
  context.account = account;
  void load(context);
}

/** An explanation that came before stays when another one does not. */
async function load(context: Context): Promise<void> {
  context.loads += 1;
  const turn = context.loads;
  const outcome = await ask(context.send, { type: 'explain' });
  if (turn !== context.loads) return;
  if (!outcome.ok) return context.set({ problem: outcome.problem });
  const explanation = outcome.value;
  context.set({
    explanation,
    problem: undefined,
    ...(context.waiting === 0 && { answers: explanation.answers }),
  });
}

/** Shown at once. What the worker refuses is taken back, unless it was answered anew meanwhile. */
async function answer(context: Context, answers: Answers): Promise<boolean> {
  const { set, get } = context;
  context.waiting += 1;
  set({ answers, problem: undefined });
  const outcome = await ask(context.send, { type: 'answer', answers });
  context.waiting -= 1;
  if (outcome.ok) {
    set(({ explanation }) => ({ explanation: explanation && { ...explanation, answers } }));
    await load(context);
  } else {
    set({ problem: outcome.problem });
    if (get().answers === answers) set({ answers: get().explanation?.answers ?? {} });
  }
  return outcome.ok;
}

async function tellScore(context: Context, told: ToldScore): Promise<boolean> {
  const problem = scoreProblem(told);
  context.set({ scoreProblem: problem });
  if (problem) return false;
  const ids = await tell(context, readingsOf(told));
  if (ids) context.set({ undo: ids });
  return ids !== undefined;
}

/** The readings that it became; undefined when it was not kept. */
async function tell(context: Context, readings: readonly TypedReading[]): Promise<readonly string[] | undefined> {
  const outcome = await ask(context.send, { type: 'read', readings });
  if (!outcome.ok) {
    context.set({ problem: outcome.problem });
    return undefined;
  }
  await load(context);
  return outcome.value.ids;
}

async function forget(context: Context, ids: readonly string[]): Promise<boolean> {
  const outcome = await ask(context.send, { type: 'unread', ids });
  if (!outcome.ok) {
    context.set({ problem: outcome.problem });
    return false;
  }
  const { undo } = context.get();
  if (undo?.some((id) => ids.includes(id))) context.set({ undo: undefined });
  await load(context);
  return true;
}

/** Gone at once, so that it is not taken back twice; offered again when that was refused. */
async function undoLast(context: Context): Promise<void> {
  const { undo } = context.get();
  if (!undo) return;
  context.set({ undo: undefined });
  if (!(await forget(context, undo))) context.set({ undo });
}
