import { browser } from 'wxt/browser';
import type { Entry } from './messages';
import { type Batch, leftOf, mostInMessage, nextOf, type OutboxStorage, succeeds, waitingIn } from './outbox-batch';
import { published } from './published';
import type { Send } from './send';

export interface OutboxOptions {
  readonly send: Send;
  readonly signal: AbortSignal;
  /** Called when nobody will ever answer this page again: the extension was reloaded, updated or removed. */
  readonly onOrphaned?: () => void;
  readonly storage?: OutboxStorage;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly randomId?: () => string;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

export interface Outbox {
  /** Sends entries once, in order, whatever happens to the worker or to this page in between. */
  post(entries: readonly Entry[]): void;
}

type Tools = Required<Pick<OutboxOptions, 'send' | 'signal' | 'storage' | 'wait'>>;

/** Milliseconds before each try. */
const pauses = [0, 200, 400, 800, 800];
/** Entries that may wait in one page. */
const mostWaiting = 5_000;

/** Throws nothing and logs nothing: it runs in somebody else's page. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { send, signal, onOrphaned, storage = browser.storage.local, wait = pause } = options;
  const { randomId = () => crypto.randomUUID(), now = Date.now } = options;
  const batches: Batch[] = [];
  const tools: Tools = { send, signal, storage, wait };
  let last = 0;
  let isRunning = false;

  const put = (entries: readonly Entry[]): void => {
    // Two batches of one millisecond keep their order, in storage as well.
    last = Math.max(now(), last + 1);
    const key = `${published.outbox}${last.toString(36).padStart(9, '0')}-${randomId()}`;
    batches.push({ key, entries, stored: succeeds(() => storage.set({ [key]: entries })) });
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let group = nextOf(batches); group.length > 0 && (await settle(group, tools)); group = nextOf(batches)) {
      batches.splice(0, group.length);
    }
    isRunning = false;
    if (isOrphan()) onOrphaned?.();
  };

  return {
    post: (entries) => {
      if (isOrphan()) onOrphaned?.();
      if (isOver(signal) || waitingIn(batches) + entries.length > mostWaiting) return;
      for (let start = 0; start < entries.length; start += mostInMessage)
        put(entries.slice(start, start + mostInMessage));
      void run();
    },
  };
}

/** True when the group is done with: written, refused for ever, or taken up by the worker itself. */
async function settle(group: readonly Batch[], tools: Tools): Promise<boolean> {
  for (const milliseconds of pauses) {
    if (milliseconds > 0) await succeeds(() => tools.wait(milliseconds));
    const outcome = isOver(tools.signal) ? 'later' : await attempt(group, tools);
    if (outcome !== 'again') return outcome === 'done';
  }
  return false;
}

async function attempt(group: readonly Batch[], tools: Tools): Promise<'done' | 'again' | 'later'> {
  const left = await leftOf(group, tools.storage);
  if (left.length === 0) return 'done';
  const outcome = await outcomeOf(left, tools);
  if (outcome === 'again') return 'again';
  if (outcome === 'refused' && left.length > 1) return (await settleEach(left, tools)) ? 'done' : 'later';
  await succeeds(() => tools.storage.remove(left.map(({ key }) => key)));
  return 'done';
}

/** One by one, so that what can never be written takes nothing else with it. */
async function settleEach(group: readonly Batch[], tools: Tools): Promise<boolean> {
  for (const batch of group) if (!(await settle([batch], tools))) return false;
  return true;
}

async function outcomeOf(group: readonly Batch[], { send }: Tools): Promise<'written' | 'refused' | 'again'> {
  try {
    const answer = await send({ type: 'record', entries: group.flatMap(({ entries }) => entries) });
    if (answer.ok === true) return 'written';
    return answer.code === 'bad-message' || answer.code === 'not-started' ? 'refused' : 'again';
  } catch {
    return 'again';
  }
}

function isOver(signal: AbortSignal): boolean {
  return signal.aborted || isOrphan();
}

/** After the extension was reloaded, updated or removed, `runtime` or its id is gone from scripts that still run. */
function isOrphan(): boolean {
  return !browser.runtime?.id;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
