import { act, render, screen } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/welcome/App';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { send } from '@/lib/messaging/send';
import { serve } from '@/lib/messaging/serve';
import { createConsentStore } from '@/lib/state/consent-store';
import { readPublished } from '@/lib/state/published-state';
import { startedWorker } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/welcome.html' };

interface Introduction {
  /** What the worker was asked for, by type. */
  readonly asked: readonly string[];
  /** While it is on, the worker cannot use its database. */
  isBroken: boolean;
}

/** Opens the introduction over the real worker, with consent given long ago. */
export async function openIntroduction(hash: string): Promise<Introduction> {
  const asked: string[] = [];
  const introduction: Introduction = { asked, isBroken: false };
  serve(handlersOf(await startedWorker()), refusalCode);
  const pass = (message: { type: string }) => {
    asked.push(message.type);
    if (introduction.isBroken) return Promise.resolve({ ok: false, code: 'database-failed', message: '' });
    return new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page as never, resolve));
  };
  // The fake sends without a sender.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(pass as typeof fakeBrowser.runtime.sendMessage);
  history.replaceState(null, '', `/welcome.html${hash}`);
  const store = createConsentStore({ send, requestAccess: async () => true, readPublished });
  render(<App store={store} />);
  await act(() => store.getState().open());
  return introduction;
}

/** The step is there, and its heading is read out. */
export async function expectStep(title: string): Promise<void> {
  const heading = await screen.findByRole('heading', { name: title });
  expect(document.activeElement).toBe(heading);
}
