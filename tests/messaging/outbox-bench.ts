import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/lib/messaging/messages';
import { createOutbox, type Outbox, type OutboxOptions } from '@/lib/messaging/outbox';
import type { Send } from '@/lib/messaging/send';
import { area } from '@/tests/app/test-worker';

export const acknowledged = { ok: true, value: { written: 1 } } as const;
export const lost = (): never => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

/** What the worker does with one message after the other; the last goes on for ever. */
export type Script = readonly (() => unknown)[];

export interface Bench {
  readonly outbox: Outbox;
  readonly sent: (readonly Entry[])[];
  readonly waits: number[];
  readonly controller: AbortController;
}

export function bench(script: Script, change: Partial<OutboxOptions> = {}): Bench {
  const sent: (readonly Entry[])[] = [];
  const waits: number[] = [];
  const controller = new AbortController();
  let next = 0;
  const answer = async (request: { entries: readonly Entry[] }): Promise<unknown> => {
    sent.push(request.entries);
    const step = script[Math.min(next, script.length - 1)];
    next += 1;
    return step?.();
  };
  const outbox = createOutbox({
    // Only `record` is ever sent here; the types of the other messages do not matter.
    send: answer as unknown as Send,
    signal: controller.signal,
    storage: area,
    wait: async (milliseconds) => void waits.push(milliseconds),
    randomId: () => 'random',
    now: () => 1_000,
    ...change,
  });
  return { outbox, sent, waits, controller };
}

export async function waiting(): Promise<readonly unknown[]> {
  return Object.values(await fakeBrowser.storage.local.get(null));
}

export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
