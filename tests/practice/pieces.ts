import { hoverCard } from './common/hover-card';
import { inviteDialog, inviteNoteDialog } from './common/invite-dialog';
import { overlayBubble } from './common/overlay';
import { discardDialog, shareBox } from './common/share-box';
import { articlePublishDialog } from './ember/article';
import { commentSection as emberSection } from './ember/card';
import { emberEditor, submitButton } from './ember/comments';
import * as emberMenus from './ember/menus';
import { withdrawModal } from './ember/network';
import { connectButton, pendingButton } from './ember/person-buttons';
import { type Html, html } from './html';
import { commentSection } from './sdui/card';
import { commentEditor } from './sdui/comments';
import * as sduiMenus from './sdui/menus';
import { withdrawDialog } from './sdui/network';
import { pendingLink, quickConnect } from './sdui/person-row';
import { moreMenu } from './sdui/profile-actions';
import type { View } from './view';
import { findComment, findPerson, findPost, openThread } from './world';
import type { Person, Post } from './world-types';

type Facts = Readonly<Record<string, string>>;
type Draw = (view: View, facts: Facts) => Html;

/** Parts that a page mounts only when somebody asks for them: menus, editors, dialogs, bubbles. */
const PIECES: Readonly<Record<string, Draw>> = {
  'comment-section': (view, { post }) =>
    (view.app === 'sdui' ? commentSection : emberSection)(view, postOf(view, post)),
  'reply-editor': (view, facts) => editor(view, 'reply', facts),
  'edit-editor': (view, facts) => editor(view, 'edit', facts),
  'submit-button': (view, { purpose, target }) =>
    submitButton(view, purpose === 'edit' || purpose === 'reply' ? purpose : 'comment', target ?? ''),
  'comment-menu': (view, facts) => menus(view).commentMenu(view, facts),
  picker: (view, facts) => menus(view).picker(view, facts),
  'repost-menu': (view, facts) => menus(view).repostMenu(view, facts),
  'control-menu': (view, facts) => menus(view).controlMenu(view, facts),
  'more-menu': (view, { slug }) => moreMenu(view, personOf(view, slug)),
  'share-box': (view, { mode, post }) =>
    shareBox(view, { mode: mode === 'edit' || mode === 'quote' ? mode : 'post', post: post === '' ? undefined : post }),
  discard: (view) => discardDialog(view),
  invite: (view, { slug }) => inviteDialog(view, personOf(view, slug)),
  'invite-note': (view, { slug }) => inviteNoteDialog(view, personOf(view, slug)),
  'withdraw-dialog': (view, { slug }) =>
    (view.app === 'sdui' ? withdrawDialog : withdrawModal)(view, personOf(view, slug)),
  pending: (view, { slug }) => (view.app === 'sdui' ? pendingLink : pendingButton)(view, personOf(view, slug)),
  connect: (view, { slug }) =>
    view.app === 'sdui'
      ? quickConnect(view, personOf(view, slug))
      : connectButton(view, personOf(view, slug), 'dialog'),
  overlay: (view, { person }) => overlayBubble(view, openThread(view.world, personOf(view, person))),
  'hover-card': (view, { slug }) => hoverCard(view, personOf(view, slug)),
  'article-publish': (view) => articlePublishDialog(view),
  typeahead: (view) =>
    html`<ul>${view.world.people.slice(0, 4).map(({ name }) => html`<li role="option">${name}</li>`)}</ul>`,
};

export function drawPiece(view: View, name: string, facts: Facts): Html {
  const draw = PIECES[name];
  if (draw === undefined) throw new Error(`no piece is called ${name}`);
  return draw(view, facts);
}

function menus(view: View): typeof sduiMenus | typeof emberMenus {
  return view.app === 'sdui' ? sduiMenus : emberMenus;
}

function editor(view: View, purpose: 'reply' | 'edit', facts: Facts): Html {
  const target = facts.comment ?? '';
  const comment = findComment(view.world, target);
  const text = purpose === 'edit' ? (comment?.text ?? '') : undefined;
  const shared = { purpose, target, ...(text === undefined ? {} : { text }) };
  if (view.app === 'sdui') return commentEditor(view, shared);
  return emberEditor(view, { ...shared, placeholder: view.say('addComment') });
}

function personOf(view: View, slug: string | undefined): Person {
  return findPerson(view.world, slug ?? '') ?? view.world.self;
}

function postOf(view: View, id: string | undefined): Post {
  const post = findPost(view.world, id ?? '');
  if (post === undefined) throw new Error(`no post ${id}`);
  return post;
}
