import type { Act } from './endpoints';

/**
 * Marks of LinkedIn's controls that hold in every language: classes, keys, ids, hrefs, roles, with the newest month in
 * which somebody saw them. A click on one says what the member is about to do; LinkedIn's answer says whether it
 * happened. A control without a mark needs none: a trusted input and the answer are enough.
 */

export type Control =
  /** Switches a reaction on and off. */
  | 'reaction:toggle'
  /** A choice of the reactions menu. */
  | 'reaction'
  /** Sends a comment or a reply. */
  | 'comment'
  /** Opens the two ways to repost. */
  | 'repost'
  /** Sends what is in a share box. */
  | 'share'
  /** Opens or is in the invitation dialog, or sends at once. */
  | 'invite'
  /** A message form: Enter sends from its editor. */
  | 'message'
  /** Opens an empty share box. */
  | ':post'
  /** Opens the menu of a post, with "edit" in it. */
  | ':menu'
  /** Opens some other menu. */
  | ':other'
  /** A choice of a menu. */
  | ':choice';

/** The first one that fits the nearest marked element wins. */
export const controls: Readonly<Record<Control, string>> = {
  'reaction:toggle': [
    '.react-button__trigger', // 2026-09
    '.comments-comment-entity [aria-pressed]', // 2026-09
    'button:has([id^=thumbs-up])', // 2026-10
    '[componentkey^=replaceableComment_] [role=button]', // 2026-05
  ].join(),
  reaction: '.reactions-menu button', // 2026-09
  comment: [
    '[class*=comment-box__submit-button]', // 2026-09
    '[componentkey*=commentButtonSection i]', // 2026-10
  ].join(),
  repost: [
    '.social-reshare-button', // 2026-09
    'button:has([id^=repost-])', // 2026-10
  ].join(),
  ':post': [
    '[class*=share-box-feed-entry]', // 2025-06
    'a[href*="/sharebox/"]', // 2026-05
    'a[href*="/sharing/compose"]', // 2026-09
  ].join(),
  ':menu': [
    '[class*=control-menu__trigger]', // 2026-09
    'button:has([id^=overflow-web])', // 2026-10
  ].join(),
  ':choice': '[role=menuitem],[class*=dropdown__item]', // 2026-10
  share: [
    '[class*=share-actions]', // 2026-06
    'dialog[open]:has([contenteditable]) button', // 2026-09
  ].join(),
  invite: [
    '.send-invite button', // 2026-10
    'a[href*=custom-invite]', // 2026-10
    '[componentkey^=ConnectButtonstate]', // 2026-10
  ].join(),
  message: '.msg-form', // 2026-10
  ':other': 'button[aria-expanded]', // 2026-10
};

/** Finds the nearest marked element above a click. */
export const anyControl: string = Object.values(controls).join();

/** Acts of one family are confirmed by inputs on the controls of that family. */
export type Family = 'reaction' | 'comment' | 'repost' | 'share' | 'invite' | 'message';

/** The family of an act or a control; empty for controls that bring about no answer by themselves. */
export function familyOf(name: Act): Family;
export function familyOf(name: Act | Control | undefined): Family | '';
export function familyOf(name: Act | Control = ':post'): Family | '' {
  return name.split(':')[0] as Family | ''; // Every name begins with its family.
}

/** Attributes that hold the key of the post or comment which a container shows. */
export const keyAttributes = ['componentkey', 'data-id', 'data-urn'] as const;

/** A comment, as a container. */
export const comments: string = [
  '[componentkey^=replaceableComment_]', // 2026-10
  '.comments-comment-entity', // 2026-09
].join();

/** A post or a comment, as a container with a key. */
export const keyed: string = [
  comments,
  '[data-id^="urn:li:"]', // 2025-06
  '[data-urn^="urn:li:"]', // 2026-09
  '[componentkey^=expanded]', // 2026-10
  '[componentkey^=update-card]', // 2026-05
].join();

/** Places a text is typed into. */
export const richEditor = '[contenteditable=true]';
export const editors: string = [richEditor, 'textarea', 'input'].join();

/** The text editor of the classic build. */
export const classicEditor = '.ql-editor,[class*=comments-comment-box]';

/** The note of a connection request. */
export const noteField = '#custom-message';

/** What only a form that sends an InMail holds. */
export const inmailMarks = '[name=subject],[class*=msg-inmail],.msg-form__subject';

/** A conversation with its form, and the link in it that tells which conversation it is. */
export const conversation = '[class*=conversation-bubble],.msg-thread';
export const conversationLink = 'a[href*="/in/"]';

/** What stands on the page after something was sent: a comment, or a message of the member's own. */
export const sentItems: string = [comments, '.msg-s-event-listitem:not([class*=--other])'].join();
