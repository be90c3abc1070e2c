import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AccountLine } from '@/lib/domain/account';
import type { Messages } from '@/lib/messaging/messages';
import type { Send } from '@/lib/messaging/send';
import { ask, type Outcome, type Problem } from './ask';
import type { PublishedChange } from './published-state';

export interface AccountsState {
  /** In the order of their numbers; none until the worker said. */
  readonly accounts: readonly AccountLine[];
  readonly isBusy: boolean;
  /** The number of the account that was removed last. */
  readonly removed: number | undefined;
  readonly problem: Problem | undefined;
  /** Asks now, and again whenever something new is published, until the signal. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly load: () => Promise<void>;
  readonly show: (account: string) => Promise<void>;
  /** Removes all data of one account. */
  readonly remove: (line: AccountLine) => Promise<void>;
}

export type AccountsStore = StoreApi<AccountsState>;

export interface AccountsDependencies {
  readonly send: Send;
  readonly watchPublished: (report: (change: PublishedChange) => void, signal: AbortSignal) => void;
}

interface Context extends AccountsDependencies {
  readonly set: AccountsStore['setState'];
  /** How often was asked: an answer to an earlier question than the last one is old. */
  loads: number;
}

/** The store behind the accounts in this browser. */
export function createAccountsStore(dependencies: AccountsDependencies): AccountsStore {
  return createStore<AccountsState>()((set) => {
    const context: Context = { ...dependencies, set, loads: 0 };
    return {
      accounts: [],
      isBusy: false,
      removed: undefined,
      problem: undefined,
      open: (signal) => open(context, signal),
      load: () => load(context),
      show: (account) => perform(context, () => ask(context.send, { type: 'show-account', account })),
      remove: ({ account, number }) => perform(context, () => removed(context, account), number),
    };
  });
}

async function open(context: Context, signal: AbortSignal): Promise<void> {
  context.watchPublished(({ summary }) => {
    if (summary) void load(context);
  }, signal);
  await load(context);
}

/** Accounts that were known before stay when the worker does not say. */
async function load(context: Context): Promise<void> {
  context.loads += 1;
  const turn = context.loads;
  const outcome = await ask(context.send, { type: 'accounts' });
  if (turn === context.loads && outcome.ok) context.set({ accounts: outcome.value, problem: undefined });
}

type Deed = Outcome<'show-account'> | Outcome<'remove-account'>;

async function perform(context: Context, work: () => Promise<Deed>, number?: number): Promise<void> {
  const { set } = context;
  set({ isBusy: true, removed: undefined, problem: undefined });
  const outcome = await work();
  await load(context);
  set(outcome.ok ? { isBusy: false, removed: number } : { isBusy: false, problem: outcome.problem });
}

/** Much data takes longer than an answer may: then it is asked for again. */
async function removed({ send }: Context, account: string): Promise<Outcome<'remove-account'>> {
  for (;;) {
    const outcome = await ask(send, { type: 'remove-account', account });
    if (!outcome.ok || isDone(outcome.value)) return outcome;
  }
}

function isDone(answer: Messages['remove-account']['answer']): boolean {
  return !('isWorking' in answer);
}
