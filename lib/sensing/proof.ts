import { conversation, sentItems } from '@/lib/linkedin/hooks';
import type { Deed } from './decide';
import { attribute, closest, textOf } from './dom';
import { keyAround } from './facts';
import type { Input } from './inputs';

/** What the page proves by the time it is asked. */
export type Proof = () => Deed | undefined;

/**
 * The page's own proof, for what no answer tells: a request whose answer the page never reads leaves no trace, and an
 * answer of 5xx leaves it open. The state before the input is noted at once, the state after it is compared later.
 * @returns undefined where the page can prove nothing.
 */
export function prepareProof(input: Input): Proof | undefined {
  const { control, element, target, reacted, editor } = input;
  if (control !== 'reaction:toggle') return editor && textOf(editor) ? proveSent(input, editor) : undefined;
  const before = stateOf(element);
  return () => {
    const after = stateOf(element);
    // Where the button does not say it: the state that more buttons show is the one without a reaction.
    const undo = reacted ?? shown(after) > shown(before);
    return after === before ? undefined : { kind: 'reaction', undo, target };
  };
}

function shown(label: string): number {
  return document.querySelectorAll(`[aria-label=${JSON.stringify(label)}]`).length;
}

/** A text was sent when its editor is empty and something stands on the page that did not before. */
function proveSent({ control, element, reply, inmail, thread }: Input, editor: Element): Proof {
  const place = closest(element, conversation) ?? document;
  // By key: the page may draw a comment anew, or more than once.
  const items = () => [...place.querySelectorAll(sentItems)].map((item) => keyAround(item) ?? item);
  const before = new Set(items());
  const message = inmail ? 'inmail' : 'message';
  const comment = reply ? 'reply' : 'comment';
  const kind = control === 'message' ? message : comment;
  return () => (textOf(editor) || items().every((item) => before.has(item)) ? undefined : { kind, thread });
}

function stateOf(toggle: Element): string {
  return attribute(toggle, 'aria-pressed') ?? attribute(toggle, 'aria-label') ?? textOf(toggle);
}
