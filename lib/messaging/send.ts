import { browser } from 'wxt/browser';
import type { Answer, Messages, MessageType } from './messages';

/**
 * Sends one request to the background worker and waits for its answer.
 * @throws when nobody answered: the worker was stopped or the extension was reloaded.
 */
export async function send<Type extends MessageType>(
  request: Messages[Type]['request'] & { type: Type },
): Promise<Answer<Type>> {
  const answer: unknown = await browser.runtime.sendMessage(request);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error(`No answer to "${request.type}"; nothing was changed.`);
  }
  // The border to our own worker, which builds every answer from this very type.
  return answer as Answer<Type>;
}

/** How pages and stores ask the worker; passed in, so that tests can answer. */
export type Send = typeof send;
