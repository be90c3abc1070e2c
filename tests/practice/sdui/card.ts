import { type Html, html, on } from '@/tests/practice/html';
import { figure, icon, paragraphs, s, type View } from '@/tests/practice/view';
import type { Post } from '@/tests/practice/world-types';
import { actorBlock, profileHref } from './actor-block';
import { commentEditor, commentList, reactionName, reactionText } from './comments';
import { uuid } from './ids';
import { media } from './media';

export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

/** One post: the card, and beside it the slot in which the comment box mounts later. */
export function postItem(view: View, post: Post, feedType: FeedType = 'MAIN_FEED_RELEVANCE'): Html {
  const key = `expanded${post.key}FeedType_${feedType}`;
  const tools = `${uuid().replaceAll('-', '')}-replaceableCommentTools${post.key}FeedType_${feedType}`;
  return html`<div data-display-contents="true"><div componentkey="${key}"><div role="listitem" componentkey="${key}" class="${s('card')}">
    <div data-display-contents="true"><div componentkey="${post.key}">${card(view, post, feedType)}</div></div>
    <div componentkey="${tools}">${slotContent(view, post, feedType)}</div>
  </div></div></div>`;
}

/** The post's own page has the section from the start; in the feed, polls show their comments and the rest wait. */
function slotContent(view: View, post: Post, feedType: FeedType): Html | string {
  if (feedType === 'FEED_DETAIL') return commentSection(view, post);
  return post.kind === 'poll' ? commentList(view, post) : '';
}

export function commentSection(view: View, post: Post): Html {
  return html`<div>${commentEditor(view, { purpose: 'comment', target: post.id })}</div>${commentList(view, post)}`;
}

function card(view: View, post: Post, feedType: FeedType): Html {
  return html`<h2><span class="${s('vh')}">${view.say('feedPost')}</span><span aria-hidden="true"></span></h2>
    ${headerLine(view, post)}
    <div class="${s('between')}">${actorBlock(view, post.author, `${post.age} •${post.edited ? ' Edited •' : ''}`)}
      <div class="${s('row')}">${post.author.degree === 3 ? html`<button class="${s('link')}" aria-label="${view.say('followName', post.author.name)}"${on('follow', { slug: post.author.slug, where: 'feed' })}>${icon('add-small')} <span>${view.say('follow')}</span></button>` : ''}
      <button class="${s('icon')}" aria-label="${view.say('controlMenu', post.author.name)}" aria-expanded="false"${on('control-menu', controlFacts(post))}>${icon('overflow-web-ios-small')}</button>
      <button class="${s('icon')}" aria-label="${view.say('hidePost', post.author.name)}">${icon('close-small')}</button></div></div>
    <p componentkey="${feedType === 'FEED_DETAIL' ? 'feed-commentary_' : ''}${uuid()}" class="${s('text')}"><span data-testid="expandable-text-box">${paragraphs(post.text)}<button data-testid="expandable-text-button" aria-hidden="true" hidden>… more</button></span></p>
    ${media(view, post)}${counts(view, post)}<hr role="presentation">${bar(view, post)}`;
}

export function controlFacts(post: Post): Record<string, string | boolean> {
  return { post: post.id, own: post.author.degree === 0, repost: post.repost ?? '' };
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
  const comments = post.comments.length;
  const social =
    post.broughtBy === undefined ? '' : `${post.broughtBy.name} and ${figure(view, post.reactions)} others`;
  const words = social === '' ? `${figure(view, post.reactions)} reactions` : `${social} reacted`;
  return html`<div class="${s('counts')}"><a href="${here}"${on('stay')}><div><ul role="presentation" class="${s('rings')}"><li>${icon('like-consumption-ring-small')}</li></ul><p><span class="${s('vh')}">${words}</span><span aria-hidden="true">${social || figure(view, post.reactions)}</span></p></div></a>
    <div class="${s('row')}">${comments === 0 ? '' : html`<div role="button" tabindex="0"${on('comment-open', { post: post.id })}><p><span class="${s('vh')}">${comments} comments</span><span aria-hidden="true">${comments} comments</span></p></div><p>•</p>`}
    <a href="${here}"${on('stay')}><p><span class="${s('vh')}">${post.reposts} repost</span><span aria-hidden="true">${post.reposts} repost</span></p></a></div></div>`;
}

function bar(view: View, post: Post): Html {
  const first = post.author.first;
  return html`<div class="${s('bar')}">
    <a href="${view.url.href}" class="${s('identity')}"${on('stay')}><div aria-label="Open actor selection screen">▾</div></a>
    <button aria-label="${reactionText(view, post.reaction)}" componentkey="${uuid()}"${on('react hover-picker', { target: post.id, of: 'post', state: post.reaction ?? '' })}><span>${icon('thumbs-up-outline-small')}<span><span>${post.reaction === null ? view.say('Like') : reactionName(view, post.reaction)}</span></span></span></button>
    <button aria-label="${view.say('reactionsMenu')}" aria-expanded="false" class="${s('icon')}"${on('picker', { target: post.id, of: 'post' })}>${icon('chevron-up-small')}</button>
    <button componentkey="${uuid()}"${on('comment-open', { post: post.id })}><span>${icon('comment-small')}<span>${view.say('comment')}</span></span></button>
    <button aria-expanded="false"${on('repost-menu', { post: post.id, first })}><span>${icon('repost-small')}<span>${view.say('repost')}</span></span></button>
    <a href="${view.url.href}"${on('send-post', { post: post.id })}>${icon('send-privately-small')}<span>${view.say('send')}</span></a>
  </div>`;
}
