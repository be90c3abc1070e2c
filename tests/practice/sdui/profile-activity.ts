import { type Html, html } from '@/tests/practice/html';
import { ownFollowers } from '@/tests/practice/numbers/rails';
import { figure, s, type View } from '@/tests/practice/view';
import type { Person, Post } from '@/tests/practice/world-types';
import { profileHref } from './actor-block';
import { likeToggle } from './bar';
import { glyph } from './dialect';
import { uuid } from './ids';

/** The carousel of recent posts. Here Comment is a link that carries the post's urn. */
export function activityCard(view: View, person: Person): Html {
  const posts = view.world.posts.filter(({ author }) => author === person);
  return html`<h2>${view.say('activity')}</h2><a href="${profileHref(person)}recent-activity/all/">${person.degree === 0 ? ownFollowers(view) : html`<p>${view.say('followers', '', figure(view, person.followers))}</p>`}</a>
    <div role="radio" aria-checked="true"><div><input type="checkbox" checked id="${uuid()}"><label>Posts</label></div></div>
    <div componentkey="${person.slug}activity_posts_pillContent"><div data-testid="carousel-container"><section role="list" data-testid="carousel"><ul data-testid="carousel-children-container" class="${s('carousel')}">${posts.slice(0, 3).map((post) => html`<li data-testid="carousel-child-container"><div role="listitem" class="${s('card')}">${entry(view, post)}</div></li>`)}</ul></section></div></div>
    <a href="${profileHref(person)}recent-activity/all/">Show all posts</a>`;
}

function entry(view: View, post: Post): Html {
  const href = `https://www.linkedin.com/feed/update/urn:li:activity:${post.id}/`;
  return html`<p class="${s('name')}">${post.author.name}</p><a href="${href}"><p>${post.text}</p></a><div class="${s('bar')}">${likeToggle(view, post)}<a href="${href}">${glyph(view, 'comment-small')}<span>${view.say('comment')}</span></a></div>
    ${post.author.degree === 0 ? html`<a href="https://www.linkedin.com/analytics/post-summary/urn:li:activity:${post.id}/">${view.say('viewAnalytics')}</a><p>${view.say('impressionsCount', '', figure(view, 500 + post.reactions))}</p>` : ''}`;
}
