import { createStore } from 'zustand/vanilla';
import { type LoggedKind, valueId } from '@/lib/domain/activity';
import type { Send } from '@/lib/messaging/send';
import { ask, type Problem } from './ask';
import type { PublishedChange, PublishedState } from './published-state';
import { type LoggedChange, summaryWith, todayIn } from './today-changes';
import type { TodayState, TodayStore } from './today-state';

export interface TodayDependencies {
  readonly send: Send;
  readonly readPublished: () => Promise<PublishedState>;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
  /** The member's calendar day of this moment, for the hour at which the day begins. */
  readonly today: (dayStart: number) => string;
}

/** A record that the worker can take back. */
interface Logged {
  readonly kind: LoggedKind;
  readonly id: string;
}

interface Context extends TodayDependencies {
  readonly store: Pick<TodayStore, 'getState' | 'setState'>;
}

/** The store behind the popup and the dashboard: today's summary, live, with what the member logs by hand. */
export function createTodayStore(dependencies: TodayDependencies): TodayStore {
  return createStore<TodayState>()((setState, getState) => {
    const context: Context = { ...dependencies, store: { getState, setState } };
    return {
      isRead: false,
      settings: undefined,
      summary: undefined,
      health: undefined,
      day: dependencies.today(0),
      problem: undefined,
      undo: undefined,
      arrivals: 0,
      open: (signal) => open(context, signal),
      refresh: () => refresh(context),
      log: (kind) => log(context, kind),
      undoLast: () => undoLast(context),
      toggleValue: () => toggleValue(context),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished((change) => receive(context, change), signal);
  receive(context, await context.readPublished());
  context.store.setState({ isRead: true });
  await refresh(context);
}

async function refresh(context: Context): Promise<void> {
  lookAtClock(context);
  if (!context.store.getState().settings) return;
  const outcome = await ask(context.send, { type: 'summary' });
  if (outcome.ok) receive(context, { summary: outcome.value });
  else report(context, outcome.problem);
}

async function log(context: Context, kind: LoggedKind): Promise<void> {
  const takeBack = assume(context, { kind, sign: 1, day: lookAtClock(context) });
  const outcome = await ask(context.send, { type: 'log', kind });
  if (!outcome.ok) {
    takeBack();
    report(context, outcome.problem);
  } else if (kind !== 'value') {
    context.store.setState({ undo: { kind, id: outcome.value.id }, problem: undefined });
  }
}

async function undoLast(context: Context): Promise<void> {
  const { undo } = context.store.getState();
  if (!undo) return;
  context.store.setState({ undo: undefined });
  const isDone = await unlog(context, undo);
  if (!isDone) context.store.setState({ undo });
}

async function toggleValue(context: Context): Promise<void> {
  const day = lookAtClock(context);
  const { summary } = context.store.getState();
  const isOn = summary !== undefined && todayIn(summary, day).value;
  await (isOn ? unlog(context, { kind: 'value', id: valueId(day, summary.account) }) : log(context, 'value'));
}

/** Whether the worker has dealt with it. When it found nothing to take back, its own count is shown instead. */
async function unlog(context: Context, { kind, id }: Logged): Promise<boolean> {
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
function assume({ store }: Context, change: LoggedChange): () => void {
  const { arrivals } = store.getState();
  const show = (sign: 1 | -1): void =>
    store.setState(({ summary }) => ({ summary: summary && summaryWith(summary, { ...change, sign }) }));
  show(change.sign);
  return () => {
    if (store.getState().arrivals === arrivals) show(change.sign === 1 ? -1 : 1);
  };
}

function receive(context: Context, { settings, summary, health }: PublishedChange): void {
  context.store.setState((state) => ({
    settings: settings ?? state.settings,
    summary: summary ?? state.summary,
    health: health ?? state.health,
    problem: summary ? undefined : state.problem,
    arrivals: state.arrivals + Number(summary !== undefined),
  }));
  lookAtClock(context);
}

function report({ store }: Context, problem: Problem): void {
  store.setState(problem === 'not-started' ? { settings: undefined } : { problem });
}

function lookAtClock({ store, today }: Context): string {
  const day = today(store.getState().settings?.dayStart ?? 0);
  store.setState({ day });
  return day;
}
