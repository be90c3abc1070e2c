import type { Entry } from './messages';

/** The part of `browser.storage.local` that an outbox uses. */
export interface OutboxStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface Batch {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Whether it lies in storage, where the worker finds it should this page not live to see the acknowledgement. */
  readonly stored: Promise<boolean>;
}

/** Entries that one message may carry. */
export const mostInMessage = 500;

/** The oldest batches, as many as one message carries. */
export function nextOf(batches: readonly Batch[]): readonly Batch[] {
  let sum = 0;
  return batches.slice(0, mostInMessage).filter(({ entries }) => {
    sum += entries.length;
    return sum <= mostInMessage;
  });
}

/** Without what lay in storage and lies there no longer: the worker has taken it up. */
export async function leftOf(group: readonly Batch[], storage: OutboxStorage): Promise<readonly Batch[]> {
  const stored = await Promise.all(group.map((batch) => batch.stored));
  try {
    const kept = await storage.get(group.map(({ key }) => key));
    return group.filter(({ key }, index) => !stored[index] || kept[key] !== undefined);
  } catch {
    return group;
  }
}

export function waitingIn(batches: readonly Batch[]): number {
  return batches.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Whether it did what it should; a failure of the storage, also one thrown at once, is no reason to stop. */
export async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
