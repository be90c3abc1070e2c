import { alerts, conversation, errorAlert, sentItems } from '@/lib/linkedin/hooks';
import { keyAround } from './around';
import type { Deed } from './decide';
import { attribute, closest, isShown, rootOf, stateOf, textOf } from './dom';

import type { Input } from './inputs';
import type { TopPart } from './top-part';

/** What the page proves by the time it is asked. */
export type Proof = () => Deed | undefined;

/**
 * The page's own proof, for what no answer tells: a request whose answer the page never reads leaves no trace, and an
 * answer of 5xx leaves it open. The state before the input is noted at once, the state after it is compared later.
 * @returns undefined where the page can prove nothing.
 */
export function prepareProof(input: Input, top: TopPart | undefined): Proof | undefined {
  const { control, element, target, reacted, editor, text } = input;
  const isSending = control === 'comment' || control === 'message';
  if (control !== 'reaction:toggle') return isSending && editor && text ? proveSent(input, editor) : undefined;
  const before = labelOf(element);
  return () => {
    const undo = reacted ?? top?.isUndone(before, labelOf(element)) ?? false;
    return hasChanged(input) ? { kind: 'reaction', undo, target } : undefined;
  };
}

/** What was used says something else now. */
export function hasChanged({ element, state }: Input): boolean {
  return element.isConnected && stateOf(element) !== state;
}

/**
 * Whether the page says that what LinkedIn answered with 200 did not happen: it shows an error, or it shows any alert
 * while what was used stands there as before, text and all (seen 2026-07: a good status may carry a refusal).
 * @param isLast nothing was used between the input and the answer: a menu's opener always stands there as before.
 * @param isLatest nothing was used since either: an error may be that of a later input.
 */
export function isRefused({ element, state, editor, text }: Input, isLast = true, isLatest = true): boolean {
  const told = [document, rootOf(element)].flatMap((place) => [...place.querySelectorAll(alerts)]);
  const alerting = told.filter((alert) => isShown(alert) && textOf(alert));
  const isAsBefore = isLast && element.isConnected && isShown(element) && stateOf(element) === state;
  return (
    (isLatest && alerting.some((alert) => alert.matches(errorAlert))) ||
    (alerting.length > 0 && isAsBefore && (!editor || textOf(editor) === text))
  );
}

function labelOf(button: Element): string {
  return attribute(button, 'aria-label') ?? '';
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
