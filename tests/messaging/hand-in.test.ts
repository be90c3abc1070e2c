import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handIn } from '@/lib/messaging/hand-in';
import { added, addedAll, area, removed, waiting } from '@/tests/app/test-worker';
import { otherPage } from './other-page';

const { runtime } = fakeBrowser;
const unhandled = vi.fn();

beforeEach(() => {
  process.on('unhandledRejection', unhandled);
  for (const level of ['log', 'warn', 'error'] as const) vi.spyOn(console, level);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  Object.assign(fakeBrowser, { runtime });
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** Whatever happens, nothing is printed into the console of somebody else's page. */
function expectSilence(): void {
  for (const level of ['log', 'warn', 'error'] as const) expect(console[level]).not.toHaveBeenCalled();
}

/** What lies in the outbox, in the order of the keys. */
async function laid(): Promise<readonly unknown[]> {
  const keys = await waiting();
  const found = await area.get([...keys]);
  return keys.flatMap((key) => found[key]);
}

describe('an entry that is handed in', () => {
  test('lies in the outbox before the worker is told', async () => {
    const seen: unknown[] = [];
    const sendMessage = vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => seen.push(await laid()));
    await handIn(added('a'));
    await expect.poll(() => seen).toEqual([[added('a')]]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'collect' });
  });

  test('stands in the order in which it was handed in, within a millisecond and when the clock is set back', async () => {
    const entries = addedAll(20, 'a').flatMap((entry) => [entry, removed(entry.id)]);
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 20));
    for (const [index, entry] of entries.entries()) {
      if (index === 20) now.mockReturnValue(Date.UTC(2026, 10, 19));
      await handIn(entry);
    }
    expect(await laid()).toEqual(entries);
  });

  test('does not take the place of what another page hands in at the same moment', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2027, 0, 1));
    const pages = [await otherPage(), await otherPage(), await otherPage()];
    await Promise.all(pages.map((page, index) => page(added(`page${index}`))));
    expect(await laid()).toHaveLength(3);
  });

  const deaf: readonly (readonly [string, () => unknown])[] = [
    ['rejects', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
    [
      'throws at once',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['is never answered', () => new Promise(() => {})],
    ['is refused', async () => ({ ok: false, code: 'database-failed', message: '' })],
  ];

  test.each(deaf)('is handed in though the wake-up %s', async (_, answer) => {
    // The type of the fake knows no failure.
    vi.spyOn(runtime, 'sendMessage').mockImplementation(answer as typeof runtime.sendMessage);
    expect(await handIn(added('a'))).toBeUndefined();
    await handIn(removed('a'));
    expect(await laid()).toEqual([added('a'), removed('a')]);
    expectSilence();
  });

  test('is handed in though the runtime disappears meanwhile', async () => {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await set(items);
      Object.assign(fakeBrowser, { runtime: undefined });
    });
    expect(await handIn(added('a'))).toBeUndefined();
    expect(await laid()).toEqual([added('a')]);
    expectSilence();
  });
});

describe('after the extension was reloaded', () => {
  const refusals: readonly (readonly [string, () => Promise<void>])[] = [
    ['rejects', () => Promise.reject(new Error('Extension context invalidated.'))],
    [
      'throws at once',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ];

  test.each(refusals)(
    'a storage that %s is told to the caller, who alone hears of it, and nobody is woken',
    async (_, set) => {
      const sendMessage = vi.spyOn(runtime, 'sendMessage');
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(set);
      await expect(handIn(added('a'))).rejects.toThrow('invalidated');
      expect(sendMessage).not.toHaveBeenCalled();
      expect(await laid()).toEqual([]);
      expectSilence();
    },
  );
});
