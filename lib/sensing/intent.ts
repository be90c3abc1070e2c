import { type Control, comments, editors, keyed, postText } from '@/lib/linkedin/hooks';
import { closest, find } from './dom';

/** The control that opened the share box last. */
export type Opener = ':post' | 'repost' | ':menu' | undefined;

/** What earlier inputs say about later ones: which control opened the share box, and which editors hold replies. */
export interface Intent {
  opener(): Opener;
  /** Whether the text of an editor was begun right after a button inside a comment, such as "Reply", was pressed. */
  isReply(editor: Element | undefined): boolean;
  /** Takes note of a control that the member pressed. */
  pressed(start: Element, control: Control | undefined): void;
  /** Takes note of a key typed into an editor. */
  typed(start: Element, trusted: boolean): void;
  /** The editor's text was sent: what it holds next may be something else. */
  sent(editor: Element | undefined): void;
}

export function createIntent(): Intent {
  const replies = new Map<Element | null | undefined, boolean>();
  let opener: Opener;
  let replyPressed = false;
  return {
    opener: () => opener,
    isReply: (editor) => replies.get(editor) ?? replyPressed,
    pressed(start, control) {
      opener = control === ':other' && isBelowText(start) ? 'repost' : openerAfter(opener, control);
      const isButton = closest(start, 'button,[role=button],a');
      if (isButton && closest(start, keyed)) replyPressed = !control && closest(start, comments) !== null;
    },
    typed(start, trusted) {
      const editor = closest(start, editors);
      if (trusted && !replies.has(editor)) replies.set(editor, replyPressed);
    },
    sent(editor) {
      replies.delete(editor);
      replyPressed = false;
    },
  };
}

/** A choice of the repost menu leaves it at that; a choice of any other menu may be "edit". */
function openerAfter(before: Opener, control: Control | undefined): Opener {
  if (control === ':post' || control === 'repost' || control === ':menu') return control;
  if (control === ':choice' && before !== 'repost') return ':menu';
  return control === ':other' ? undefined : before;
}

/** In a post, the menu above the text edits and the one below it, in the bar, reposts. */
function isBelowText(start: Element): boolean {
  const post = closest(start, keyed);
  const text = post && find(post, postText);
  const { DOCUMENT_POSITION_FOLLOWING, prototype } = Node;
  return !!text && (prototype.compareDocumentPosition.call(text, start) & DOCUMENT_POSITION_FOLLOWING) > 0;
}
