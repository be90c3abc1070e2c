import { browser } from 'wxt/browser';
import type { Answer } from './messages';
import { type DailyKeys, published } from './published';

/**
 * The secret of a day (base64): as published by the worker, else asked of it.
 * @throws when the worker refuses or does not answer.
 */
export async function secretOf(day: string): Promise<string> {
  const stored = await browser.storage.local.get(published.keys);
  const keys = stored[published.keys] as DailyKeys | undefined; // Written by our worker alone.
  if (keys?.[day]) return keys[day];
  const answer: Answer<'key'> = await browser.runtime.sendMessage({ type: 'key', day });
  if (!answer.ok) throw answer;
  return answer.value.secret;
}
