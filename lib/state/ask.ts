import type { Messages, MessageType, RefusalCode } from '@/lib/messaging/messages';
import type { Send } from '@/lib/messaging/send';

/** Why the worker did not do what a page asked for. */
export type Problem = RefusalCode | 'no-answer';

export type Outcome<Type extends MessageType> =
  | { readonly ok: true; readonly value: Messages[Type]['answer'] }
  | { readonly ok: false; readonly problem: Problem };

/** A worker that starts from sleep answers within a second, also on a slow machine. */
const patience = 10_000;

/** Asks the worker; a worker that throws, is gone or stays silent is a problem, never an exception. */
export async function ask<Type extends MessageType>(
  send: Send,
  request: Messages[Type]['request'] & { type: Type },
): Promise<Outcome<Type>> {
  const answer = await Promise.race([send<Type>(request).catch(() => undefined), silence()]);
  if (!answer) return { ok: false, problem: 'no-answer' };
  return answer.ok ? { ok: true, value: answer.value } : { ok: false, problem: answer.code };
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}
