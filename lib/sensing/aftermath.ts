import { familyOf, senders } from '@/lib/linkedin/hooks';
import type { Deed } from './decide';
import { type Case, type Desk, deedOf, settle } from './desk';
import { isShown, matches } from './dom';
import type { Input } from './inputs';
import { hasChanged, isRefused, prepareProof } from './proof';

/** What becomes of inputs whose answer never came, or left it open. */
export interface Aftermath {
  /** An input was made: the page may have to prove it. */
  await(input: Input): void;
  /** An answer of 5xx came. */
  leaveOpen(one: Case): void;
}

/** Milliseconds that the page has to show what no answer told, and what an answer of 5xx left open. */
const proofDelay = 6_000;
const openDelay = 2_000;

/** Milliseconds after which a control that sends has been answered, or counting is broken. */
const healthDelay = 12_000;

export function createAftermath(desk: Desk): Aftermath {
  const { later } = desk;
  return {
    await(input) {
      // What happens around a frame is proven there.
      if (!input.trusted || input.element.ownerDocument !== document) return;
      input.proof = prepareProof(input, desk.top);
      if (input.proof) later(() => prove(desk, { input }), proofDelay);
      if (isSending(input)) later(() => askHealth(desk, input), healthDelay);
    },
    leaveOpen: (open) => later(() => prove(desk, open), openDelay),
  };
}

function prove(desk: Desk, { input, ...open }: Pick<Case, 'input'> & Partial<Case>): void {
  const family = familyOf(open.act ?? input.control) || 'comment';
  if (input.spent.has(family)) return;
  const { act, answer } = open;
  const deed = input.proof ? input.proof() : act && answer && shownDeedOf(desk, { act, answer, input });
  if (!deed) return;
  settle(desk, input, family);
  desk.ledger.carryOut(deed, { at: input.at, confidence: 'likely', element: input.element });
}

/** What was used says something else now, and nothing says that it went wrong. */
function shownDeedOf(desk: Desk, one: Case): Deed | undefined {
  const { act, input } = one;
  const isDone = act === 'follow:any' ? isFollowed(desk, input) : hasChanged(input);
  return isDone && !isRefused(input) ? deedOf(desk, one) : undefined;
}

/** The button says so, or it was off and gave way to its twin. */
function isFollowed({ top }: Desk, { element, state, on, seemsOff }: Input): boolean | undefined {
  const wasOff = on === false || seemsOff;
  return top?.wasSwitched(element, state, true) ?? (wasOff && !isShown(element));
}

function askHealth({ report }: Desk, { control, spent, at }: Input): void {
  const family = familyOf(control);
  if (family && !spent.has(family)) report.miss(family, 'answer', at);
}

/** Using this control sends something, if it has a text to send. */
function isSending({ element, editor, text, control }: Input): boolean {
  return control === 'reaction:toggle' || (matches(element, senders) && (!editor || text !== ''));
}
