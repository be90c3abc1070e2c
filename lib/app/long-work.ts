import type { Working } from '@/lib/domain/backup/data-overview';

/** Milliseconds after which whoever asked is told to ask again: a message stays unanswered for no longer than 9 s. */
const patience = 6_000;

/**
 * Work that may take longer than a message may wait. Whoever asks for the same while it is under way waits for the same
 * run, for some seconds at a time; the first one who asks after its end gets what came of it.
 */
export function createLongWork(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result | Working> {
  const running = new Map<string, Promise<unknown>>();
  return async <Result>(name: string, work: () => Promise<Result>) => {
    // The name stands for one kind of work, whose result is always of one type.
    const run = (running.get(name) as Promise<Result> | undefined) ?? work();
    running.set(name, run);
    const done = await Promise.race([run.then(ended, ended), later()]);
    if (done === working) return working;
    running.delete(name);
    return run;
  };
}

const working: Working = { isWorking: true };

function ended(): undefined {
  return undefined;
}

function later(): Promise<Working> {
  return new Promise((resolve) => setTimeout(() => resolve(working), patience));
}
