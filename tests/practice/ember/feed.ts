import { type Html, html, on } from '@/tests/practice/html';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { updateCard } from './card';

export function feedScreen(view: View): Html {
  const { world } = view;
  return html`<div class="scaffold-layout__row ${s('columns')}"><aside class="scaffold-layout__sidebar ${s('rail')}">${leftRail(view)}</aside>
    <main class="scaffold-layout__main ${s('middle')}" aria-label="Main Feed">${shareEntry(view)}<div class="${s('sort')}">${view.say('sortBy')} <strong>${view.say('top')}</strong></div>
      <div class="scaffold-finite-scroll__content">${world.posts.map((post, index) => updateCard(view, post, { number: index + 1 }))}</div></main>
    <aside class="scaffold-layout__aside ${s('rail')}"><div class="artdeco-card"><h2>Add to your feed</h2>${world.people.slice(30, 33).map((person) => html`<div class="${s('row', 'person')}"><img alt="" src="${portrait(person, 40)}" width="40" height="40" class="${s('round')}"><a class="${s('grow')}" href="/in/${person.slug}/">${person.name}</a><button class="follow artdeco-button artdeco-button--secondary" aria-label="${view.say('followName', person.name)}"${on('follow', { slug: person.slug, where: 'network' })}>${view.say('follow')}</button></div>`)}</div></aside></div>`;
}

function leftRail(view: View): Html {
  const { world, say } = view;
  const row = (href: string, label: string, value: number): Html =>
    html`<li class="feed-left-nav-growth-widgets__entity-list-item"><a href="${href}"><span>${label}</span> <span class="feed-identity-widget-item__stat"><strong>${figure(view, value)}</strong></span></a></li>`;
  return html`<div class="artdeco-card ${s('center')}"><a href="/in/${world.self.slug}/"><img alt="" src="${portrait(world.self, 72)}" width="72" height="72" class="${s('round')}"><h3>${world.self.name}</h3></a><p class="${s('soft')}">${world.self.headline}</p></div>
    <div class="artdeco-card"><ul class="${s('numbers')}">${row('/me/profile-views/', say('profileViewers'), 63)}${row('/analytics/creator/content/', say('postImpressions'), 1020)}</ul></div>`;
}

function shareEntry(view: View): Html {
  return html`<div class="share-box-feed-entry__closed-share-box artdeco-card"><div class="${s('row')}"><img alt="" src="${portrait(view.world.self, 48)}" width="48" height="48" class="${s('round')}"><button class="artdeco-button ${s('grow', 'pill')}"${on('sharebox-open', { mode: 'post' })}><strong>${view.say('startPost')}</strong></button></div>
    <div class="${s('bar')}"><button aria-label="Add a video"${on('sharebox-open', { mode: 'post' })}>Video</button><button aria-label="Add a photo"${on('sharebox-open', { mode: 'post' })}>Photo</button><a href="/article/new/">Write article</a></div></div>`;
}
