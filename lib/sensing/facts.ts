import {
  type Control,
  classicEditor,
  comments,
  conversation,
  conversationLink,
  editors,
  inmailMarks,
  keyAttributes,
  keyed,
  noteField,
  richEditor,
} from '@/lib/linkedin/hooks';
import { attribute, closest, find, matches, rootOf, textOf } from './dom';

/**
 * What the page said at the moment of an input, before its own code reacted: all that LinkedIn's answer cannot tell.
 * Kept in memory for as long as the input may be answered, never stored.
 */
export interface Facts {
  /** The control, or what was touched where it has no mark. */
  readonly element: Element;
  /** Key of the post or comment that the input was about. */
  readonly target: string | undefined;
  /** Whether the member had reacted already; undefined where the button does not say it in a language-free way. */
  readonly reacted: boolean | undefined;
  /** The editor whose text the input sends. */
  readonly editor: Element | undefined;
  /** It happened inside a comment: what it sends is a reply. */
  readonly inComment: boolean;
  /** The editor is of the classic build. */
  readonly classic: boolean;
  /** The connection request carries a note. */
  readonly note: boolean;
  readonly inmail: boolean;
  /** What tells one conversation from another. */
  readonly thread: string | undefined;
}

/** An input's element with what it means. */
export interface Touch {
  /** The innermost element. */
  readonly innermost: Element;
  /** The element that carries the control's mark, or the innermost one. */
  readonly element: Element;
  readonly control: Control | undefined;
  /** Elements that tell the post where the innermost one stands outside of it. */
  beneath(): readonly Element[];
}

export function readFacts({ innermost, element, control, beneath }: Touch): Facts {
  const editor = editorBeside(innermost);
  const note = rootOf(innermost).querySelector(noteField);
  const place = closest(innermost, conversation);
  const link = place && find(place, conversationLink);
  return {
    element,
    editor,
    target: keyAround(innermost) ?? beneath().map(keyAround).find(Boolean),
    reacted: isReacted(control === 'reaction:toggle' ? element : toggleBeside(innermost)),
    inComment: !!closest(innermost, comments),
    classic: !!closest(editor ?? innermost, classicEditor),
    note: !!note && textOf(note) !== '',
    inmail: !!find(element, inmailMarks),
    thread: (link && attribute(link, 'href')) ?? undefined,
  };
}

/** The key of the nearest post or comment. */
export function keyAround(innermost: Element): string | undefined {
  const container = closest(innermost, keyed);
  return keyAttributes.map((name) => container && attribute(container, name)).find(Boolean) ?? undefined;
}

/** The reaction button of the bar that a choice of the reactions menu belongs to. */
function toggleBeside(choice: Element): Element | null {
  const bar = closest(choice, '[class*=social-action],.comments-comment-entity');
  return bar && find(bar, '[aria-pressed]');
}

function isReacted(toggle: Element | null): boolean | undefined {
  const pressed = toggle && attribute(toggle, 'aria-pressed');
  return pressed ? pressed === 'true' : undefined;
}

/** The editor that a button sends: the one in its nearest surroundings, which end with the post. */
function editorBeside(innermost: Element): Element | undefined {
  let place: Element | null = innermost;
  for (let steps = 0; place && steps < 8 && !matches(place, keyed); steps += 1, place = place.parentElement) {
    const editor = matches(place, editors) ? place : find(place, richEditor);
    if (editor) return editor;
  }
  return undefined;
}
