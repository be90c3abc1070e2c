import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOutbox } from '@/lib/messaging/outbox';
import type { Send } from '@/lib/messaging/send';
import { added, area } from '@/tests/app/test-worker';

const { runtime } = fakeBrowser;
const sent: unknown[] = [];
const unhandled = vi.fn();

function gone(): void {
  Object.assign(fakeBrowser, { runtime: undefined });
}

/** Everything of an orphan throws, at once and not as a promise. */
const invalidated = {
  get: () => {
    throw new Error('Extension context invalidated.');
  },
  set: () => {
    throw new Error('Extension context invalidated.');
  },
  remove: () => {
    throw new Error('Extension context invalidated.');
  },
};

// The answer does not matter: an orphan hears none.
const send = (async (request: unknown) => {
  sent.push(request);
  throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
}) as unknown as Send;

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeEach(() => {
  sent.length = 0;
  process.on('unhandledRejection', unhandled);
  for (const level of ['log', 'warn', 'error'] as const) vi.spyOn(console, level);
});

afterEach(() => {
  Object.assign(fakeBrowser, { runtime });
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  for (const level of ['log', 'warn', 'error'] as const) expect(console[level]).not.toHaveBeenCalled();
});

describe('after the extension was reloaded', () => {
  test('the old page sends nothing more, throws nothing, prints nothing and says so once asked', async () => {
    const onOrphaned = vi.fn();
    const outbox = createOutbox({ send, storage: invalidated, signal: new AbortController().signal, onOrphaned });
    gone();
    outbox.post([added('a')]);
    await settled();
    expect(sent).toEqual([]);
    expect(onOrphaned).toHaveBeenCalledOnce();
  });

  test('while a batch is under way it is sent no more and waits in storage for the new worker', async () => {
    const onOrphaned = vi.fn();
    const outbox = createOutbox({
      send,
      storage: area,
      signal: new AbortController().signal,
      onOrphaned,
      wait: async () => gone(),
    });
    outbox.post([added('a')]);
    await settled();
    expect(sent).toHaveLength(1);
    expect(onOrphaned).toHaveBeenCalledOnce();
    expect(Object.values(await fakeBrowser.storage.local.get(null))).toEqual([[added('a')]]);
  });

  test('a storage that throws at once does no harm before the sign is there', async () => {
    const outbox = createOutbox({
      send,
      storage: invalidated,
      signal: new AbortController().signal,
      wait: async () => gone(),
    });
    outbox.post([added('a')]);
    await settled();
    expect(sent).toHaveLength(1);
  });
});

test('stopped by its signal it takes and sends nothing more', async () => {
  const controller = new AbortController();
  const outbox = createOutbox({ send, storage: area, signal: controller.signal, wait: async () => controller.abort() });
  outbox.post([added('a')]);
  await settled();
  outbox.post([added('b')]);
  await settled();
  expect(sent).toHaveLength(1);
  expect(Object.values(await fakeBrowser.storage.local.get(null))).toEqual([[added('a')]]);
});
