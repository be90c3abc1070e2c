import { VIRTUAL_CARDS, virtualFeed } from '@/tests/practice/common/virtual-feed';
import { type Html, html, on } from '@/tests/practice/html';
import { emberFeedNumbers } from '@/tests/practice/numbers/rails';
import { portrait, s, type View } from '@/tests/practice/view';
import { updateCard } from './card';
import { followButton } from './person-buttons';

export function feedScreen(view: View): Html {
  const { world, preferences } = view;
  const shown = preferences.feed === 'virtual' ? world.posts.slice(0, VIRTUAL_CARDS) : world.posts;
  return html`<div class="scaffold-layout__row ${s('columns')}"><aside class="scaffold-layout__sidebar ${s('rail')}">${leftRail(view)}</aside>
    <main class="scaffold-layout__main ${s('middle')}" aria-label="Main Feed">${shareEntry(view)}<div class="${s('sort')}">${view.say('sortBy')} <strong>${view.say('top')}</strong></div>
      <div class="scaffold-finite-scroll__content"${virtualFeed(view)}>${shown.map((post, index) => updateCard(view, post, { number: index + 1 }))}</div></main>
    <aside class="scaffold-layout__aside ${s('rail')}"><div class="artdeco-card"><h2>${view.say('addToFeed')}</h2>${world.people.slice(30, 33).map((person) => html`<div class="${s('row', 'person')}"><img alt="" src="${portrait(person, 40)}" width="40" height="40" class="${s('round')}"><a class="${s('grow')}" href="/in/${person.slug}/">${person.name}</a>${followButton(view, person)}</div>`)}</div></aside></div>`;
}

function leftRail(view: View): Html {
  const { world } = view;
  return html`<div class="artdeco-card ${s('center')}"><a href="/in/${world.self.slug}/"><img alt="" src="${portrait(world.self, 72)}" width="72" height="72" class="${s('round')}"><h3>${world.self.name}</h3></a><p class="${s('soft')}">${world.self.headline}</p></div>
    <div class="artdeco-card">${emberFeedNumbers(view)}</div>`;
}

function shareEntry(view: View): Html {
  return html`<div class="share-box-feed-entry__closed-share-box artdeco-card"><div class="${s('row')}"><img alt="" src="${portrait(view.world.self, 48)}" width="48" height="48" class="${s('round')}"><button class="artdeco-button ${s('grow', 'pill')}"${on('sharebox-open', { mode: 'post' })}><strong>${view.say('startPost')}</strong></button></div>
    <div class="${s('bar')}"><button aria-label="Add a video"${on('sharebox-open', { mode: 'post' })}>Video</button><button aria-label="Add a photo"${on('sharebox-open', { mode: 'post' })}>Photo</button><a href="/article/new/">Write article</a></div></div>`;
}
