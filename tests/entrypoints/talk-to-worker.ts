import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { serve } from '@/lib/messaging/serve';
import { startedWorker, type TestWorker } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/dashboard.html' };

/** A real worker in a fresh browser, which answers what our pages send. */
export async function talkToWorker(): Promise<TestWorker> {
  const worker = await startedWorker();
  serve(handlersOf(worker), refusalCode);
  // The fake sends without a sender.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: unknown) =>
      new Promise(
        (resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page as never, resolve),
      )) as typeof fakeBrowser.runtime.sendMessage,
  );
  return worker;
}
