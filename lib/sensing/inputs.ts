import { anyControl, type Control, clickable, controls, editors, type Family, keyed } from '@/lib/linkedin/hooks';
import { closest, matches } from './dom';
import { type Facts, readFacts } from './facts';
import type { Intent, Opener } from './intent';
import type { Proof } from './proof';
import type { Doubt } from './reactions';
import type { TopPart } from './top-part';

/** One click or key press, by the member or by a script, that an answer of LinkedIn's may follow. */
export interface Input extends Facts {
  /** Milliseconds on this frame's own clock, the clock of its resource entries. */
  readonly at: number;
  readonly trusted: boolean;
  readonly control: Control | undefined;
  /** How the share box was opened, as of this input. */
  readonly opener: Opener;
  /** What it sends answers a comment. */
  readonly reply: boolean;
  /** Families that this input has confirmed or been refused: one input brings about one action. */
  readonly spent: Set<Family>;
  /** What the page may prove of it later. */
  proof?: Proof | undefined;
  doubt?: Doubt | undefined;
}

export interface Inputs {
  /** Newest first. */
  readonly recent: readonly Input[];
  /** When the member last touched this frame or one around it, on this frame's clock. */
  lastTouch(): number;
  handleEvent(event: Event): void;
}

/** An element that we added to the page ourselves. The mark lies in our own world, out of the page's sight. */
type Ours = Element & { ours?: true };

/** What is known when an input comes in. */
interface Known {
  readonly intent: Intent;
  readonly top: TopPart | undefined;
}

/** As many as a member can leave unanswered. */
const remembered = 40;

/**
 * Remembers clicks and key presses as they come in. It runs before the page's own code sees the event and changes
 * neither page nor event.
 */
export function createInputs(known: Known, onInput: (input: Input) => void): Inputs {
  const { intent } = known;
  const recent: Input[] = [];
  let touched = -Infinity;
  return { recent, handleEvent, lastTouch: () => touched };

  function handleEvent(event: Event): void {
    const innermost = event.composedPath()[0] as Element; // Any other target is a script's.
    if (!isOfPage(innermost)) return;
    if (event.isTrusted) touched = performance.now();
    if (!isDeed(event, innermost)) {
      intent.typed(innermost, event.isTrusted);
      return;
    }
    const input = readInput(event, innermost, { ...known, previous: recent[0] });
    recent.unshift(input);
    recent.length = Math.min(recent.length, remembered);
    if (input.trusted) intent.pressed(innermost, input.control);
    onInput(input);
  }
}

function isOfPage({ nodeType, ours }: Ours): boolean {
  return nodeType === 1 && !ours;
}

/** A click; or Enter, which sends from an editor; or any key outside editors, which may be a hotkey of LinkedIn's. */
function isDeed(event: Event, innermost: Element): boolean {
  const { key, isComposing } = event as KeyboardEvent; // Undefined on clicks.
  return !isComposing && (!key || key === 'Enter' || !closest(innermost, editors));
}

interface Before extends Known {
  readonly previous: Input | undefined;
}

function readInput(event: Event, innermost: Element, { intent, top, previous }: Before): Input {
  const marked = closest(innermost, anyControl);
  const element = marked ?? closest(innermost, clickable) ?? innermost;
  const control = marked
    ? (Object.keys(controls) as Control[]).find((name) => matches(marked, controls[name])) // Its keys are its type.
    : top?.controlSaidBy(element);
  const { clientX, clientY } = event as MouseEvent; // Undefined on keys.
  // A menu floats above the page: what it is about tells the control that opened it, or else what is beneath it.
  const menu = previous && closest(previous.element, '[aria-expanded]');
  const beneath = () => (menu ? [menu] : document.elementsFromPoint(clientX || 0, clientY || 0));
  const facts = readFacts({ innermost, element, control, top, beneath });
  const input: Input = {
    ...facts,
    at: performance.now(),
    trusted: event.isTrusted,
    control,
    opener: intent.opener(),
    reply: facts.inComment || intent.isReply(facts.editor),
    spent: new Set(),
  };
  input.doubt = top?.prepareDoubt(input, keyed);
  return input;
}
