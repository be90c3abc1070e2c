import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NoSuchKeyError } from '@/lib/app/keys';
import { refusalCode } from '@/lib/app/refusal-code';
import { NotStartedError } from '@/lib/app/settings';
import { type Handlers, serve } from '@/lib/messaging/serve';
import { DatabaseFailedError, DatabaseNewerError } from '@/lib/storage/errors';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

afterEach(() => {
  vi.useRealTimers();
});

function ask(summary: () => Promise<never>): Promise<unknown> {
  const handlers: Partial<Handlers> = { summary };
  // Only this one message is asked here.
  serve(handlers as Handlers, refusalCode);
  return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger({ type: 'summary' }, page, resolve));
}

test.each([
  ['not-started', new NotStartedError('why')],
  ['database-newer', new DatabaseNewerError('why')],
  ['database-failed', new DatabaseFailedError('why')],
  ['not-allowed', new NoSuchKeyError('why')],
  ['database-failed', new TypeError('why')],
])('%s is what the asker hears of %s', async (code, error) => {
  expect(await ask(() => Promise.reject(error))).toEqual({ ok: false, code, message: 'why' });
});

test('a handler that throws at once, or something that is no error, is answered too', async () => {
  const thrown = await ask(() => {
    throw 'no error at all';
  });
  expect(thrown).toMatchObject({ ok: false, code: 'database-failed' });
});

test('a handler that never ends is answered after 9 seconds', async () => {
  vi.useFakeTimers();
  const answer = ask(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(8_999);
  const pending = Symbol('pending');
  expect(await Promise.race([answer, Promise.resolve(pending)])).toBe(pending);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toMatchObject({ ok: false, code: 'database-failed' });
});
