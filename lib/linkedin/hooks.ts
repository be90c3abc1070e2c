import type { SensedKind } from '@/lib/domain/activity';
import type { Act } from './endpoints';
import { menuChoice } from './switch-hooks';

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
  | 'post'
  /** Opens or is in the invitation dialog, or sends at once. */
  | 'invite'
  /** In the dialog that takes an invitation back. */
  | 'invite-withdrawn'
  /** Answers an invitation that the member received. */
  | 'invite-accepted'
  /** A message form: Enter sends from its editor. */
  | 'message'
  /** Switches following on and off. */
  | 'follow'
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
    'button:has([id^=thumbs-up],[id*=-consumption])', // 2026-10
    '[data-view-name=reaction-button]', // 2026-08
    '[componentkey^=replaceableComment_] [role=button]', // 2026-05
  ].join(),
  reaction: '.reactions-menu button', // 2026-09
  comment: [
    '[class*=comment-box__submit-button]', // 2026-09
    '[componentkey*=commentButtonSection i]', // 2026-10
    '[data-view-name=comment-post]', // 2025-11
  ].join(),
  repost: [
    '.social-reshare-button', // 2026-09
    'button:has([id^=repost-])', // 2026-10
    '[data-view-name=feed-share-button]', // 2026-07
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
  ':choice': menuChoice,
  post: [
    '[class*=share-actions]', // 2026-06
    'dialog[open]:has([contenteditable]) button', // 2026-09
  ].join(),
  invite: [
    '.send-invite button', // 2026-10
    'a[href*=custom-invite]', // 2026-10
    '[componentkey^=ConnectButtonstate]', // 2026-10
    '[class*=connect-cta-form]', // 2026-05
  ].join(),
  'invite-withdrawn': 'dialog:has([data-sdui-screen*=Withdraw]) button', // 2026-10
  'invite-accepted': [
    '[componentkey^="urn:li:invitation:"] [aria-label]', // 2026-10
    '.invitation-card__action-btn', // 2024
    '[data-view-name=invitation-action]', // 2025-11
  ].join(),
  message: '.msg-form', // 2026-10
  follow: '[componentkey*=FollowButton i],button.follow', // 2026-07
  ':other': 'button[aria-expanded]', // 2026-10
};

/** Finds the nearest marked element above a click. */
export const anyControl: string = Object.values(controls).join();

/** Acts of one family are confirmed by inputs on the controls of that family; it is named after the kind it counts as. */
export type Family = Extract<
  SensedKind,
  | 'reaction'
  | 'comment'
  | 'repost'
  | 'post'
  | 'invite'
  | 'invite-withdrawn'
  | 'invite-accepted'
  | 'message'
  | 'follow'
  | 'endorsement'
  | 'group-join'
  | 'lead-save'
  | 'account-save'
>;

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

/** The text of a post, which stands above the bar of its buttons. */
export const postText = '[data-testid=expandable-text-box],[class*=update-components-text]'; // 2026-10

/** The note of a connection request. */
export const noteField = '#custom-message,[id^=connect-cta-form]'; // 2026-10

/** A form that sends messages, and what only one that sends an InMail holds. */
export const messageForm = '[role=dialog],[class*=conversation-bubble]';
export const inmailMarks = '[name=subject],[class*=msg-inmail],input[class*=subject],[data-anchor-send-inmail]'; // 2026-06

/** A conversation with its form, and the link in it that tells which conversation it is. */
export const conversation = '[class*=conversation-bubble],.msg-thread';
export const conversationLink = 'a[href*="/in/"]';

/** What stands on the page after something was sent: a comment, or a message of the member's own. */
export const sentItems: string = [comments, '.msg-s-event-listitem:not([class*=--other])'].join();

/** Where LinkedIn says that something went wrong, or that it is done. */
export const alerts = '[role=alert],[class*=toast-item]'; // 2026-09
export const errorAlert = '[data-test-artdeco-toast-item-type=error]'; // 2026-09

/** What reacts to a click. */
export const clickable = 'button,a,[role=button],[role^=menuitem]';

/** Buttons that send at once: what the member does with one has an answer, or counting is broken. */
export const senders: string = [
  '[class*=submit-button]',
  '[componentkey*=commentButtonSection i]',
  '[class*=primary-action]',
  '[class*=msg-form__send-b]',
  '[componentkey*=FollowButton i]',
].join();
