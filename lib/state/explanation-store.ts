import { createStore } from 'zustand/vanilla';
import type { Answers } from '@/lib/domain/estimate/answers';
import { scoreProblem, type ToldScore } from '@/lib/domain/official/official';
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
}

/** The store behind what the estimate rests on: the ledger, the official score and the member's answers. */
export function createExplanationStore(dependencies: ExplanationDependencies): ExplanationStore {
  return createStore<ExplanationState>()((set, get) => {
    const context: Context = { ...dependencies, set, get, loads: 0, waiting: 0 };
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
      tellNumber: (what, value) => tell(context, what, [{ metric: what, value }]),
      undoLast: () => undoLast(context),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished(({ summary }) => {
    if (summary) void load(context);
  }, signal);
  await load(context);
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
  return problem ? false : tell(context, 'score', readingsOf(told));
}

type Typed = NonNullable<ExplanationState['undo']>;

async function tell(context: Context, what: Typed['what'], readings: readonly TypedReading[]): Promise<boolean> {
  const outcome = await ask(context.send, { type: 'read', readings });
  if (outcome.ok) {
    context.set({ undo: { what, ids: outcome.value.ids }, problem: undefined });
    await load(context);
  } else {
    context.set({ problem: outcome.problem });
  }
  return outcome.ok;
}

async function undoLast(context: Context): Promise<void> {
  const { undo } = context.get();
  if (!undo) return;
  context.set({ undo: undefined });
  const outcome = await ask(context.send, { type: 'unread', ids: undo.ids });
  if (outcome.ok) await load(context);
  else context.set({ undo, problem: outcome.problem });
}
