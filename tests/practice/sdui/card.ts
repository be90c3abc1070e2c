import { type Html, html, on } from '@/tests/practice/html';
import { figure, paragraphs, s, type View } from '@/tests/practice/view';
import type { Post } from '@/tests/practice/world-types';
import { actorBlock, profileHref } from './actor-block';
import { bar } from './bar';
import { commentList } from './comments';
import { glyph, isLabelled, named } from './dialect';
import { commentEditor } from './editor';
import { followButton } from './follow';
import { uuid } from './ids';
import { media } from './media';

export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

/** One post: the card, and beside it the slot in which the comment box mounts later. */
export function postItem(view: View, post: Post, feedType: FeedType = 'MAIN_FEED_RELEVANCE'): Html {
  const key = `expanded${post.key}FeedType_${feedType}`;
  const tools = `${uuid().replaceAll('-', '')}-replaceableCommentTools${post.key}FeedType_${feedType}`;
  return html`<div data-display-contents="true"${named(view, 'feed-full-update')}><div componentkey="${key}"><div role="listitem" componentkey="${key}" class="${s('card')}"${on('post', { post: post.id })}>
    <div data-display-contents="true"><div componentkey="${post.key}">${card(view, post, feedType)}</div></div>
    <div componentkey="${tools}"${on('comment-slot', { post: post.id })}>${slotContent(view, post, feedType)}</div>
  </div></div></div>`;
}

/** The post's own page has the section from the start; in the feed, polls show their comments and the rest wait. */
function slotContent(view: View, post: Post, feedType: FeedType): Html | string {
  if (feedType === 'FEED_DETAIL') return commentSection(view, post);
  return post.kind === 'poll' ? commentList(view, post) : '';
}

/** A portal takes the editor to the end of the body; a box that nobody asked for waits there hidden. */
export function commentSection(view: View, post: Post): Html {
  if (view.preferences.editors === 'portal') return commentList(view, post);
  const editor = (): Html => commentEditor(view, { purpose: 'comment', target: post.id });
  return html`<div>${editor()}</div>${commentList(view, post)}<div hidden>${editor()}</div>`;
}

function card(view: View, post: Post, feedType: FeedType): Html {
  return html`<h2><span class="${s('vh')}">${view.say('feedPost')}</span><span aria-hidden="true"></span></h2>
    ${headerLine(view, post)}
    <div class="${s('between')}">${actorBlock(view, post.author, `${post.age} •${post.edited ? ` ${view.say('edited')} •` : ''}`)}
      <div class="${s('row')}">${post.author.degree === 3 ? followButton(view, post.author, 'feed') : ''}
      <button class="${s('icon')}" aria-label="${view.say('controlMenu', post.author.name)}" aria-expanded="false"${named(view, 'feed-control-menu')}${on('control-menu', controlFacts(post))}>${glyph(view, 'overflow-web-ios-small')}</button>
      <button class="${s('icon')}" aria-label="${view.say('hidePost', post.author.name)}">${glyph(view, 'close-small')}</button></div></div>
    <p componentkey="${feedType === 'FEED_DETAIL' ? 'feed-commentary_' : ''}${uuid()}" class="${s('text')}"${named(view, 'feed-commentary')}><span data-testid="expandable-text-box"${on('post-text', { post: post.id })}>${paragraphs(post.text)}<button data-testid="expandable-text-button" aria-hidden="true" hidden>… more</button></span></p>
    ${media(view, post)}${counts(view, post)}<hr role="presentation">${bar(view, post)}`;
}

function controlFacts(post: Post): Record<string, string | boolean> {
  const { id, author } = post;
  return { post: id, own: author.degree === 0, repost: post.repost ?? '', slug: author.slug };
}

function headerLine(view: View, post: Post): Html | string {
  if (post.repost === 'instant')
    return html`<p class="${s('soft')}"><a href="${profileHref(view.world.self)}">${view.world.self.name}</a> reposted this</p>`;
  const by = post.broughtBy;
  return by === undefined
    ? ''
    : html`<p class="${s('soft')}"><a href="${profileHref(by)}"><strong>${by.name}</strong></a> likes this</p>`;
}

/** Links to lists carry the address of the page itself. */
function counts(view: View, post: Post): Html {
  const here = view.url.href;
  const likers = html`<a href="${here}"${named(view, 'view-likers')}${on('stay')}>${isLabelled(view) ? plainReactors(view, post) : reactors(view, post)}</a>`;
  if (isLabelled(view)) return html`<div class="${s('counts')}"><span></span>${likers}</div>`;
  const comments = view.say('commentsCount', '', figure(view, post.comments.length));
  const reposts = view.say('repostsCount', '', figure(view, post.reposts));
  return html`<div class="${s('counts')}">${likers}
    <div class="${s('row')}">${post.comments.length === 0 ? '' : html`<div role="button" tabindex="0"${on('comment-open', { post: post.id })}><p><span class="${s('vh')}">${comments}</span><span aria-hidden="true">${comments}</span></p></div><p>•</p>`}
    <a href="${here}"${on('stay')}><p><span class="${s('vh')}">${reposts}</span><span aria-hidden="true">${reposts}</span></p></a></div></div>`;
}

function reactors(view: View, post: Post): Html {
  const count = figure(view, post.reactions);
  const social = post.broughtBy === undefined ? '' : view.say('andOthers', post.broughtBy.name, count);
  const words =
    post.broughtBy === undefined
      ? view.say('reactionsCount', '', count)
      : view.say('andOthersReacted', post.broughtBy.name, count);
  return html`<div><ul role="presentation" class="${s('rings')}"><li>${glyph(view, 'like-consumption-ring-small')}</li></ul><p><span class="${s('vh')}">${words}</span><span aria-hidden="true">${social || count}</span></p></div>`;
}

function plainReactors(view: View, post: Post): Html {
  const id = uuid();
  return html`<div id="${id}"><p>${figure(view, post.reactions)}</p><p>${view.say('reactionsTotal').toLowerCase()}</p></div><div aria-labelledby="${id}">${glyph(view, 'like-consumption-ring-small')}</div>`;
}
