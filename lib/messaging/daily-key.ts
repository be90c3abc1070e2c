import { browser } from 'wxt/browser';
import type { Messages } from './messages';
import { type DailyKeys, published } from './published';

/** An answer as it is when all is well; a refusal has no value, so that reading it throws. */
interface Granted {
  readonly value: Messages['key']['answer'];
}

/**
 * The secret of a day (base64): as published by the worker, else asked of it.
 * @throws when the worker refuses or does not answer.
 */
export async function secretOf(day: string): Promise<string> {
  const stored = await browser.storage.local.get(published.keys);
  const keys = stored[published.keys] as DailyKeys | undefined; // Written by our worker alone.
  return keys?.[day] ?? (await ask(day)).value.secret;
}

function ask(day: string): Promise<Granted> {
  return browser.runtime.sendMessage({ type: 'key', day });
}
