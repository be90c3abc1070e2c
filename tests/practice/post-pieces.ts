import { discardDialog, shareBox } from './common/share-box';
import { commentSection as emberSection, updateCard } from './ember/card';
import { commentBox, emberEditor, submitButton } from './ember/comments';
import * as emberMenus from './ember/menus';
import type { Html } from './html';
import { commentSection, postItem } from './sdui/card';
import { isNative } from './sdui/dialect';
import { commentEditor } from './sdui/editor';
import * as sduiMenus from './sdui/menus';
import { discardConfirmation, shareDialog } from './sdui/share-dialog';
import type { View } from './view';
import { findComment, findPost } from './world';
import type { Post } from './world-types';

type Facts = Readonly<Record<string, string>>;
type Draw = (view: View, facts: Facts) => Html;

/** What mounts later around posts: comments, editors, menus, the share box, and the next posts of a virtual feed. */
export const POST_PIECES: Readonly<Record<string, Draw>> = {
  'comment-section': (view, { post }) =>
    (view.app === 'sdui' ? commentSection : emberSection)(view, postOf(view, post)),
  'comment-editor': (view, { post }) => newComment(view, postOf(view, post)),
  'reply-editor': (view, facts) => editor(view, 'reply', facts),
  'edit-editor': (view, facts) => editor(view, 'edit', facts),
  'submit-button': (view, { purpose, target }) =>
    submitButton(view, purpose === 'edit' || purpose === 'reply' ? purpose : 'comment', target ?? ''),
  'comment-menu': (view, facts) => menus(view).commentMenu(view, facts),
  picker: (view, facts) => menus(view).picker(view, facts),
  'repost-menu': (view, facts) => menus(view).repostMenu(view, facts),
  'control-menu': (view, facts) => menus(view).controlMenu(view, facts),
  'feed-item': (view, { post, index }) => feedItem(view, postOf(view, post), Number(index)),
  'share-box': (view, { mode, post }) =>
    (isNative(view) ? shareDialog : shareBox)(view, {
      mode: mode === 'edit' || mode === 'quote' ? mode : 'post',
      post: post === '' ? undefined : post,
    }),
  discard: (view) => (isNative(view) ? discardConfirmation : discardDialog)(view),
};

function menus(view: View): typeof sduiMenus | typeof emberMenus {
  return view.app === 'sdui' ? sduiMenus : emberMenus;
}

function feedItem(view: View, post: Post, index: number): Html {
  return view.app === 'sdui' ? postItem(view, post) : updateCard(view, post, { number: index + 1 });
}

function newComment(view: View, post: Post): Html {
  if (view.app === 'sdui') return commentEditor(view, { purpose: 'comment', target: post.id });
  return commentBox(view, post);
}

function editor(view: View, purpose: 'reply' | 'edit', facts: Facts): Html {
  const target = facts.comment ?? '';
  const comment = findComment(view.world, target);
  const text = purpose === 'edit' ? (comment?.text ?? '') : undefined;
  const shared = { purpose, target, ...(text === undefined ? {} : { text }) };
  if (view.app === 'sdui') return commentEditor(view, shared);
  return emberEditor(view, { ...shared, placeholder: view.say('addComment') });
}

function postOf(view: View, id: string | undefined): Post {
  const post = findPost(view.world, id ?? '');
  if (post === undefined) throw new Error(`no post ${id}`);
  return post;
}
