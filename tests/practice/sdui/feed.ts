import { VIRTUAL_CARDS, virtualFeed } from '@/tests/practice/common/virtual-feed';
import { type Html, html, on } from '@/tests/practice/html';
import { sduiFeedNumbers } from '@/tests/practice/numbers/rails';
import { portrait, s, type View } from '@/tests/practice/view';
import { postItem } from './card';
import { isNative } from './dialect';
import { personRow } from './person-row';
import { openedShareDialog } from './share-dialog';

export function feedScreen(view: View): Html {
  const people = view.world.people;
  const isCompose = isNative(view) && view.url.pathname.startsWith('/sharing/compose');
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"><main id="workspace" class="${s('columns')}">
    <div class="${s('rail')}">${leftRail(view)}</div>
    <div class="${s('middle')}">${shareEntry(view)}${sort(view)}
      <div role="list" data-testid="mainFeed" data-component-type="LazyColumn" componentkey="container-update-list_mainFeed-lazy-container"${virtualFeed(view)}>${items(view)}</div></div>
    <div class="${s('rail')}"><div class="${s('card')}"><p class="${s('name')}">${view.say('addToFeed')}</p>${people.slice(30, 33).map((person) => personRow(view, person, 'follow'))}</div></div>
  </main></div>${isCompose ? openedShareDialog(view) : ''}`;
}

/** In a virtual feed only the first cards are on the page, and nothing else between them. */
function items(view: View): readonly Html[] {
  const { posts } = view.world;
  if (view.preferences.feed === 'virtual') return posts.slice(0, VIRTUAL_CARDS).map((post) => postItem(view, post));
  return posts.map(
    (post, index) =>
      html`${postItem(view, post)}${index === 2 ? suggestions(view) : ''}${index === 5 ? promotion() : ''}`,
  );
}

function leftRail(view: View): Html {
  const { world } = view;
  return html`<div class="${s('card', 'center')}"><a href="https://www.linkedin.com/in/${world.self.slug}/"><img alt="" src="${portrait(world.self, 72)}" width="72" height="72" class="${s('round')}"><p class="${s('name')}">${world.self.name}</p></a><p class="${s('soft')}">${world.self.headline}</p></div>
    <div class="${s('card')}">${sduiFeedNumbers(view)}
    <div class="${s('numbers')}"><a href="https://www.linkedin.com/my-items/saved-posts/">Saved items</a><a href="https://www.linkedin.com/groups/">Groups</a><a href="https://www.linkedin.com/mynetwork/network-manager/newsletters/">Newsletters</a><a href="https://www.linkedin.com/events/">Events</a></div></div>`;
}

function shareEntry(view: View): Html {
  const draft = html`<div componentkey="draft-text-replaceable-component"><p>${view.say('startPost')}</p></div>`;
  const href = `https://www.linkedin.com${isNative(view) ? '/sharing/compose' : '/preload/sharebox/'}`;
  return html`<div class="${s('card')}"><div class="${s('row')}"><img alt="" src="${portrait(view.world.self, 48)}" width="48" height="48" class="${s('round')}">
    <a href="${href}" class="${s('grow', 'pill')}"${on('sharebox-open', { mode: 'post' })}><div aria-label="${view.say('startPost')}">${draft}<div hidden>${draft}</div></div></a></div>
    <div class="${s('bar')}"><a href="${href}?detourType=VIDEO"${on('sharebox-open', { mode: 'post' })}>Video</a><a href="${href}?detourType=IMAGE"${on('sharebox-open', { mode: 'post' })}>Photo</a><a href="https://www.linkedin.com/article/new/">Write article</a></div></div>`;
}

function sort(view: View): Html {
  return html`<div role="button" tabindex="0" aria-expanded="false" class="${s('sort')}"><span>${view.say('sortBy')}</span> <strong>${view.say('top')}</strong></div>`;
}

/** Not a post, yet a list item like the posts. */
function suggestions(view: View): Html {
  return html`<div data-display-contents="true"><div role="listitem" class="${s('card')}"><p class="${s('name')}">${view.say('peopleYouMayKnow')}</p>${view.world.people.slice(12, 15).map((person) => personRow(view, person, 'quick'))}</div></div>`;
}

function promotion(): Html {
  return html`<div data-display-contents="true"><div role="listitem" class="${s('card')}"><p class="${s('soft')}">Promoted</p><p>Northmost Pencils: sharper by breakfast.</p><dialog><p>Why am I seeing this ad?</p></dialog><dialog><p>Hide this ad</p></dialog></div></div>`;
}
