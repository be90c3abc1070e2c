import type { Message } from '@/lib/archive/book';

/**
 * A thread's mark lasts for one week, from Sunday 00:00 UTC on, when hardly anybody writes. It has to be the same for a
 * thread all day, wherever the day begins, and the same again in every later export; and by it, nobody shall be able to
 * follow a conversation through the years.
 */
const week = 7 * 86_400_000;

/** The first Sunday of time: 1 January 1970 was a Thursday. */
const firstSunday = 3 * 86_400_000;

/** Asked for at once: enough that none waits for another, few enough to cancel between them. */
const together = 512;

export interface MarkOptions {
  readonly account: string;
  /** The same at every import, else the same messages would be others. */
  readonly secret: BufferSource;
}

/** The mark (16 hexadecimal digits) of the thread of each message: HMAC-SHA256 under the secret, cut to 64 bits. */
export async function threadMarks(messages: readonly Message[], options: MarkOptions): Promise<readonly string[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', options.secret, algorithm, false, ['sign']);
  const subjects = messages.map(({ thread, at }) => `${options.account} ${weekOf(at)} ${thread}`);
  const distinct = [...new Set(subjects)];
  const marks = new Map<string, string>();
  for (let from = 0; from < distinct.length; from += together) {
    const some = distinct.slice(from, from + together);
    const signed = await Promise.all(
      some.map((text) => crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))),
    );
    for (const [index, text] of some.entries()) marks.set(text, hexOf(signed[index]));
  }
  return subjects.map((subject) => marks.get(subject) ?? '');
}

function weekOf(at: number): number {
  return Math.floor((at - firstSunday) / week);
}

function hexOf(signature: ArrayBuffer = new ArrayBuffer(8)): string {
  return [...new Uint8Array(signature, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
