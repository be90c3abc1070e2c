import {
  type Control,
  classicEditor,
  comments,
  conversation,
  conversationLink,
  inmailMarks,
  messageForm,
} from '@/lib/linkedin/hooks';
import { dialogs, menuChoice } from '@/lib/linkedin/switch-hooks';
import { containerOf, editorBeside, isPressed, keyOf, noteBeside, toggleOf } from './around';
import { attribute, closest, find, stateOf, textOf } from './dom';
import { findSalesPart, type SalesFacts } from './sales-part';
import type { Choice } from './switch';
import type { TopPart } from './top-part';

/**
 * What the page said at the moment of an input, before its own code reacted: all that LinkedIn's answer cannot tell.
 * Kept in memory with the latest inputs, never stored.
 */
export interface Facts extends Partial<Choice & SalesFacts> {
  /** The control, or what was touched where it has no mark. */
  readonly element: Element;
  /** The post or comment that the input was about, and its key. */
  readonly container: Element | undefined;
  readonly target: string | undefined;
  /** Whether the member had reacted already; undefined where the button does not say it in a language-free way. */
  readonly reacted: boolean | undefined;
  /** The editor whose text the input sends, and that text. */
  readonly editor: Element | undefined;
  readonly text: string;
  /** It happened inside a comment: what it sends is a reply. */
  readonly inComment: boolean;
  /** The editor is of the classic build. */
  readonly classic: boolean;
  /** The connection request carries a note. */
  readonly note: boolean;
  readonly inmail: boolean;
  /** What tells one conversation from another. */
  readonly thread: string | undefined;
  /** What the control said about its own state. */
  readonly state: string;
  /** It stands in a menu or a dialog, not on the page itself. */
  readonly isAside: boolean;
}

/** An input's element with what it means. */
export interface Touch {
  /** The innermost element. */
  readonly innermost: Element;
  /** The element that carries the control's mark, or the innermost one. */
  readonly element: Element;
  readonly control: Control | undefined;
  readonly top: TopPart | undefined;
  /** Elements that tell the post where the innermost one stands outside of it. */
  beneath(): readonly Element[];
}

export function readFacts(touch: Touch): Facts {
  const { innermost, element, top } = touch;
  return {
    element,
    state: stateOf(element),
    ...textFacts(innermost),
    ...postFacts(touch),
    ...formFacts(touch),
    isAside: !!closest(element, `${menuChoice},${dialogs}`),
    ...top?.readChoice(element),
    ...findSalesPart()?.readFacts(element),
  };
}

/** The text that is sent, and where it stands. */
function textFacts(innermost: Element): Pick<Facts, 'editor' | 'text' | 'inComment' | 'classic'> {
  const editor = editorBeside(innermost);
  return {
    editor,
    text: editor ? textOf(editor) : '',
    inComment: !!closest(innermost, comments),
    classic: !!closest(editor ?? innermost, classicEditor),
  };
}

/** The post or comment, and the member's reaction to it. */
function postFacts({
  innermost,
  element,
  control,
  top,
  beneath,
}: Touch): Pick<Facts, 'container' | 'target' | 'reacted'> {
  const container = containerOf(innermost) ?? beneath().map(containerOf).find(Boolean);
  const isToggle = control === 'reaction:toggle';
  const toggle = isToggle ? element : toggleOf(innermost, container);
  const isNamed = isToggle || !toggle ? undefined : top?.isReacted(toggle);
  return { container, target: container && keyOf(container), reacted: isPressed(toggle) ?? isNamed };
}

/** The form of a message or an invitation. */
function formFacts({ innermost, control }: Touch): Pick<Facts, 'note' | 'inmail' | 'thread'> {
  const note = noteBeside(innermost, control);
  const form = closest(innermost, 'form') ?? closest(innermost, messageForm);
  const place = closest(innermost, conversation);
  const link = place && find(place, conversationLink);
  return {
    note: !!note && textOf(note) !== '',
    inmail: !!(closest(innermost, inmailMarks) ?? (form && find(form, inmailMarks))),
    thread: (link && attribute(link, 'href')) ?? undefined,
  };
}
