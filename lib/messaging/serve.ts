import { browser } from 'wxt/browser';
import type { Answer, Messages, MessageType, Refusal, RefusalCode } from './messages';
import { type Caller, protocol } from './protocol';

/** What answers each type of message; it gets only what the protocol let through, and the tab that it came from. */
export type Handlers = {
  readonly [Type in MessageType]: (
    request: Messages[Type]['request'],
    tab?: number,
  ) => Promise<Messages[Type]['answer']>;
};

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number | undefined };
}

/** Milliseconds after which a request is refused rather than left without an answer. */
const patience = 9_000;

/**
 * Answers the messages of our own scripts. Every message is checked first; none throws, and none stays unanswered.
 * Other extensions and pages have no listener at all.
 */
export function serve(handlers: Handlers, codeOf: (error: unknown) => RefusalCode): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    void answer(message, sender, { handlers, codeOf }).then(respond);
    // Keeps the channel open until `respond`; only recent versions of Chrome take a promise instead.
    return true;
  });
}

interface Service {
  readonly handlers: Handlers;
  readonly codeOf: (error: unknown) => RefusalCode;
}

async function answer(message: unknown, sender: Sender, { handlers, codeOf }: Service): Promise<Answer<MessageType>> {
  const checked = check(message, sender);
  if ('code' in checked) return checked;
  try {
    return { ok: true, value: await inTime(handle(handlers, checked, sender.tab?.id)) };
  } catch (error) {
    return refusal(
      codeOf(error),
      error instanceof Error ? error.message : 'It failed; nothing is known to have changed.',
    );
  }
}

type Request = Messages[MessageType]['request'];

function check(message: unknown, sender: Sender): Request | Refusal {
  const type = typeOf(message);
  if (!type) return refusal('bad-message', 'There is no such message; nothing was changed.');
  const { from, request } = protocol[type];
  if (!isFrom(sender, from))
    return refusal('not-allowed', `"${type}" is not answered to this sender; nothing was changed.`);
  const parsed = request.safeParse(message);
  if (!parsed.success)
    return refusal('bad-message', `"${type}" is malformed (${wrongIn(parsed.error)}); nothing was changed.`);
  // The border between the parsers and the types of `messages.ts`, which say the same.
  return parsed.data as Request;
}

function typeOf(message: unknown): MessageType | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return (Object.keys(protocol) as MessageType[]).find((type) => type === message.type);
}

/** Only our own scripts; of these, the content script is known by the page it runs in, our pages by their address. */
function isFrom({ id, url = '', tab }: Sender, from: Caller): boolean {
  if (id !== browser.runtime.id) return false;
  const isPage = url.startsWith(browser.runtime.getURL('/'));
  const isSensor = tab !== undefined && url.startsWith('https://www.linkedin.com/');
  return { page: isPage, sensor: isSensor, either: isPage || isSensor }[from];
}

/** Where it is wrong and in which way, without repeating what was sent. */
function wrongIn({
  issues,
}: {
  readonly issues: readonly { readonly code?: string; readonly path: readonly PropertyKey[] }[];
}): string {
  const [issue] = issues;
  return `${issue?.path.join('.') || 'the whole'}: ${issue?.code ?? 'unknown'}`;
}

function handle(handlers: Handlers, request: Request, tab?: number): Promise<Messages[MessageType]['answer']> {
  // Each handler takes the request of its own type, which TypeScript cannot see through the table.
  const handler = handlers[request.type] as (
    request: Request,
    tab?: number,
  ) => Promise<Messages[MessageType]['answer']>;
  return handler(request, tab);
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No end in time; it may still be carried out.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message };
}
