import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { secretOf } from '@/lib/messaging/daily-key';

const day = '2026-11-20';

/** What the worker answers from now on. */
function answering(answer: () => Promise<unknown>): ReturnType<typeof vi.spyOn> {
  // The type of the fake knows one answer alone.
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as () => Promise<void>);
}

test('a secret that the worker published is taken without waking it', async () => {
  await fakeBrowser.storage.local.set({ keys: { [day]: 'c2VjcmV0' } });
  const sendMessage = answering(async () => undefined);
  expect(await secretOf(day)).toBe('c2VjcmV0');
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([
  ['none', {}],
  ['only another day’s', { keys: { '2026-11-19': 'b2xk' } }],
])('where %s is published, the worker is asked for it', async (_, stored) => {
  await fakeBrowser.storage.local.set(stored);
  const sendMessage = answering(async () => ({ ok: true, value: { secret: 'bmV3' } }));
  expect(await secretOf(day)).toBe('bmV3');
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'key', day });
});

test.each([
  ['refuses', async () => ({ ok: false, code: 'not-allowed', message: '' })],
  ['does not answer', async () => undefined],
  ['is not there', () => Promise.reject(new Error('Receiving end does not exist.'))],
])('a worker that %s makes it fail: there is no secret to go on with', async (_, answer) => {
  answering(answer);
  await expect(secretOf(day)).rejects.toThrow();
});
