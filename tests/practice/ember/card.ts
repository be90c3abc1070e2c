import { followFacts } from '@/tests/practice/common/follow';
import { type Html, html, on } from '@/tests/practice/html';
import { media } from '@/tests/practice/sdui/media';
import { figure, paragraphs, portrait, s, type View } from '@/tests/practice/view';
import type { Person, Post } from '@/tests/practice/world-types';
import { commentBox, commentEntity } from './comments';

/** One classic post card. `number` counts the posts on the page. */
export function updateCard(view: View, post: Post, place: { number: number; role?: 'region' | 'article' }): Html {
  const { number, role = 'region' } = place;
  const urn = `urn:li:activity:${post.id}`;
  return html`<div data-id="${urn}" data-finite-scroll-hotkey-item="${number - 1}"${on('post', { post: post.id })}><div id="${view.nextEmberId()}" class="ember-view occludable-update"><div class="full-height" data-view-name="feed-full-update" data-view-tracking-scope="[]">
    <div id="${view.nextEmberId()}" class="feed-shared-update-v2 artdeco-card" role="${role}" data-urn="${urn}">
      <h2 class="visually-hidden">${view.say('feedPostNumber', '', number)}</h2>${header(view, post)}${actor(view, post)}
      <div class="feed-shared-update-v2__description update-components-text"><span class="break-words"><span dir="ltr"${on('post-text', { post: post.id })}>${paragraphs(post.text)}</span></span></div>
      ${media(view, post)}${ownNumbers(view, post)}${counts(view, post)}${actionBar(view, post)}
      <div class="feed-shared-update-v2__comments-container"${on('comment-slot', { post: post.id })}>${role === 'article' ? commentSection(view, post) : shownComments(view, post)}</div>
    </div></div></div></div>`;
}

/** Mounted by a click on Comment, and from the start on the post's own page. */
export function commentSection(view: View, post: Post): Html {
  return html`${commentBox(view, post)}<div class="comments-sort-order-toggle">Most relevant</div>${shownComments(view, post)}`;
}

function shownComments(view: View, post: Post): Html {
  return html`<div class="comments-comments-list"><div class="scaffold-finite-scroll"${on('comment-list', { post: post.id })}>${post.comments.map((comment) => commentEntity(view, comment))}</div></div>`;
}

function header(view: View, post: Post): Html | string {
  const by = post.repost === 'instant' ? view.world.self : post.broughtBy;
  if (by === undefined) return '';
  return html`<div class="update-components-header"><a href="/in/${by.slug}/"><strong>${by.name}</strong></a> ${post.repost === 'instant' ? 'reposted this' : 'commented on this'}</div>`;
}

function followButton(view: View, author: Person): Html {
  return html`<button class="follow artdeco-button" aria-label="${view.say(author.following ? 'followingName' : 'followName', author.name)}"${on('follow', followFacts(view, author, 'feed'))}><span>${view.say(author.following ? 'following' : 'follow')}</span></button>`;
}

function actor(view: View, post: Post): Html {
  const { author } = post;
  const degree =
    author.degree === 0 ? view.say('you') : `${view.say(`degree${author.degree}`)}${author.degree === 3 ? '+' : ''}`;
  return html`<div class="update-components-actor__container ${s('between')}"><a class="${s('actor')}" href="https://www.linkedin.com/in/${author.slug}/" aria-label="View: ${author.name} • ${degree} ${author.headline}"><img alt="" src="${portrait(author, 48)}" width="48" height="48" class="${s('round')}">
    <div><span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${author.name}</span><span class="visually-hidden">${author.name}</span></span> <span class="update-components-actor__supplementary-actor-info">• ${degree}</span></span>
    <span class="update-components-actor__description">${author.headline}</span><span class="update-components-actor__sub-description"><span aria-hidden="true">${post.age} •${post.edited ? ' Edited •' : ''}</span><span class="visually-hidden">${post.age} ago</span></span></div></a>
    <div class="feed-shared-control-menu ${s('row')}">${author.degree === 3 ? followButton(view, author) : ''}
    <button class="feed-shared-control-menu__trigger artdeco-dropdown__trigger ${s('icon')}" aria-expanded="false" aria-label="${view.say('controlMenu', author.name)}"${on('control-menu', { post: post.id, own: author.degree === 0, repost: post.repost ?? '', slug: author.slug })}>⋯</button><button class="${s('icon')}" aria-label="${view.say('dismissPost', author.name)}">×</button></div></div>`;
}

function ownNumbers(view: View, post: Post): Html | string {
  if (post.author.degree !== 0) return '';
  return html`<a class="analytics-entry-point" href="/analytics/post-summary/urn:li:activity:${post.id}/"><span class="ca-entry-point__num-views"><strong>${figure(view, 500 + post.reactions)} impressions</strong></span></a>`;
}

function counts(view: View, post: Post): Html {
  const name = post.author.name;
  const reactions =
    post.broughtBy === undefined
      ? view.say('reactionsCount', '', figure(view, post.reactions))
      : view.say('andOthers', post.broughtBy.name, figure(view, post.reactions));
  return html`<div class="social-details-social-counts"><ul class="${s('between')}"><li class="social-details-social-counts__reactions"><button data-reaction-details aria-label="${reactions}"><span class="social-details-social-counts__reactions-count" aria-hidden="true">${figure(view, post.reactions)}</span></button></li>
    ${post.comments.length === 0 ? '' : html`<li class="social-details-social-counts__comments"><button aria-label="${view.say('commentsOn', name, figure(view, post.comments.length))}"${on('comment-open', { post: post.id })}><span aria-hidden="true">${view.say('commentsCount', '', figure(view, post.comments.length))}</span></button></li>`}
    <li><button aria-label="${view.say('repostsOf', name, figure(view, post.reposts))}"><span aria-hidden="true">${view.say('repostsCount', '', figure(view, post.reposts))}</span></button></li></ul></div>`;
}

function actionBar(view: View, post: Post): Html {
  const { say } = view;
  const reacted = post.reaction as 'Like' | null;
  const label = reacted === null ? say('reactAs', '', say('Like')) : say('unreactAs', '', say(reacted));
  return html`<div class="feed-shared-social-action-bar">
    <span class="reactions-react-button"><button class="react-button__trigger artdeco-button${reacted === null ? '' : ' react-button--active'}" aria-pressed="${String(reacted !== null)}" aria-label="${label}" data-finite-scroll-hotkey="l"${on('react', { target: post.id, of: 'post', state: post.reaction ?? '' })}><span class="artdeco-button__text react-button__text">${say(reacted ?? 'Like')}</span></button>
    <button class="reactions-menu__trigger ${s('icon')}" aria-expanded="false" aria-label="${say('reactionsMenu')}"${on('picker', { target: post.id, of: 'post' })}>⌃</button></span>
    <button id="feed-shared-social-action-bar-comment-${view.nextEmberId()}" class="comment-button artdeco-button" aria-label="${say('comment')}" data-finite-scroll-hotkey="c"${on('comment-open', { post: post.id })}><span class="artdeco-button__text">${say('comment')}</span></button>
    <div class="artdeco-dropdown"><button class="social-reshare-button artdeco-button" aria-label="" aria-expanded="false" data-finite-scroll-hotkey="r"${on('repost-menu', { post: post.id, first: post.author.first })}><span class="artdeco-button__text">${say('repost')}</span></button><div class="social-reshare-button__share-dropdown-content artdeco-dropdown__content" aria-hidden="true"></div></div>
    <button class="send-privately-button artdeco-button" aria-label="${say('sendPrivately')}" data-finite-scroll-hotkey="s"${on('send-post', { post: post.id })}><span class="artdeco-button__text">${say('send')}</span></button></div>`;
}
