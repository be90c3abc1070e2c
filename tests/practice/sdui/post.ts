import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPost } from '@/tests/practice/world';
import { postItem } from './card';

/** One post on its own page: the comment box and all comments are there from the start. */
export function postScreen(view: View, key: string): Html {
  const post = findPost(view.world, key);
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail"><main id="workspace" class="${s('columns')}"><div class="${s('middle')}">${post === undefined ? 'This post cannot be displayed' : postItem(view, post, 'FEED_DETAIL')}</div></main></div>`;
}
