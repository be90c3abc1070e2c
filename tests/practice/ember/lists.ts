import { type Html, html } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import { findPerson, findPost } from '@/tests/practice/world';
import { updateCard } from './card';

/** One post on its own page. */
export function postScreen(view: View, key: string): Html {
  const post = findPost(view.world, key);
  return html`<main class="scaffold-layout__main ${s('middle')}"><section class="social-details-reactors-facepile"><h2 class="visually-hidden">Reactions</h2></section>${post === undefined ? 'This post cannot be displayed' : updateCard(view, post, { number: 1, role: 'article' })}</main>`;
}

/** Somebody's activity; for the member, with what was posted and reposted on this site. */
export function activityScreen(view: View, key: string): Html {
  const { world } = view;
  const person = findPerson(world, key);
  const posts = world.posts.filter(
    (post) => post.author === person || (person === world.self && post.repost !== undefined),
  );
  return html`<main class="scaffold-layout__main ${s('middle')}"><h1 class="visually-hidden">All activity</h1><div class="pv-recent-activity-detail__core-rail"><ul>${posts.map((post, index) => html`<li>${updateCard(view, post, { number: index + 1 })}</li>`)}</ul></div></main>`;
}
