import { createStore } from 'zustand/vanilla';
import { type LoggedKind, valueId } from '@/lib/domain/activity';
import { ask } from './ask';
import { type LoggedChange, summaryWith, todayIn } from './today-changes';
import { lookAtClock, receive, report, type TodayContext, type TodayDependencies } from './today-context';
import { answerNudge, bringBack, showNudge, undoAnswer } from './today-guide';
import type { TodayState, TodayStore } from './today-state';

/** A record that the worker can take back. */
interface Logged {
  readonly kind: LoggedKind;
  readonly id: string;
}

/** The store behind the popup and the dashboard: today's summary, live, with what the member logs by hand. */
export function createTodayStore(dependencies: TodayDependencies): TodayStore {
  return createStore<TodayState>()((setState, getState) => {
    const context: TodayContext = { ...dependencies, store: { getState, setState }, seen: new Set() };
    return {
      isRead: false,
      settings: undefined,
      summary: undefined,
      health: undefined,
      day: dependencies.today(0),
      problem: undefined,
      undo: undefined,
      answered: undefined,
      arrivals: 0,
      open: (signal) => open(context, signal),
      refresh: () => refresh(context),
      log: (kind) => log(context, kind),
      undoLast: () => undoLast(context),
      toggleValue: () => toggleValue(context),
      countAgain: () => countAgain(context),
      showNudge: (rule) => showNudge(context, rule),
      answerNudge: (answer) => answerNudge(context, answer),
      undoAnswer: () => undoAnswer(context),
      bringBack: (rule) => bringBack(context, rule),
      showSignedIn: () => showSignedIn(context),
    };
  });
}

async function open(context: TodayContext, signal: AbortSignal): Promise<void> {
  context.watchPublished((change) => receive(context, change), signal);
  receive(context, await context.readPublished());
  context.store.setState({ isRead: true });
  await refresh(context);
}

async function refresh(context: TodayContext): Promise<void> {
  lookAtClock(context);
  if (!context.store.getState().settings) return;
  const outcome = await ask(context.send, { type: 'summary' });
  if (outcome.ok) receive(context, { summary: outcome.value });
  else report(context, outcome.problem);
}

/** The summary that is published then arrives by itself. */
async function showSignedIn(context: TodayContext): Promise<void> {
  const outcome = await ask(context.send, { type: 'show-account' });
  if (!outcome.ok) report(context, outcome.problem);
}

async function log(context: TodayContext, kind: LoggedKind): Promise<void> {
  const takeBack = assume(context, { kind, sign: 1, day: lookAtClock(context) });
  const outcome = await ask(context.send, { type: 'log', kind });
  if (!outcome.ok) {
    takeBack();
    report(context, outcome.problem);
  } else if (kind !== 'value') {
    context.store.setState({ undo: { kind, id: outcome.value.id }, answered: undefined, problem: undefined });
  }
}

async function undoLast(context: TodayContext): Promise<void> {
  const { undo } = context.store.getState();
  if (!undo) return;
  context.store.setState({ undo: undefined });
  const isDone = await unlog(context, undo);
  if (!isDone) context.store.setState({ undo });
}

async function toggleValue(context: TodayContext): Promise<void> {
  const day = lookAtClock(context);
  const { summary } = context.store.getState();
  const isOn = summary !== undefined && todayIn(summary, day).value;
  await (isOn ? unlog(context, { kind: 'value', id: valueId(day, summary.account) }) : log(context, 'value'));
}

/** The settings that it publishes say the rest. */
async function countAgain(context: TodayContext): Promise<void> {
  const outcome = await ask(context.send, { type: 'zero-footprint', isOn: false });
  if (!outcome.ok) report(context, outcome.problem);
}

/** Whether the worker has dealt with it. When it found nothing to take back, its own count is shown instead. */
async function unlog(context: TodayContext, { kind, id }: Logged): Promise<boolean> {
  const takeBack = assume(context, { kind, sign: -1, day: lookAtClock(context) });
  const outcome = await ask(context.send, { type: 'unlog', id });
  if (!outcome.ok) {
    takeBack();
    report(context, outcome.problem);
  } else if (!outcome.value.removed) {
    await refresh(context);
  }
  return outcome.ok;
}

/** Shows a change before the worker has answered; the result takes it back, unless the truth has arrived since. */
function assume({ store }: TodayContext, change: LoggedChange): () => void {
  const { arrivals } = store.getState();
  const show = (sign: 1 | -1): void =>
    store.setState(({ summary }) => ({ summary: summary && summaryWith(summary, { ...change, sign }) }));
  show(change.sign);
  return () => {
    if (store.getState().arrivals === arrivals) show(change.sign === 1 ? -1 : 1);
  };
}
