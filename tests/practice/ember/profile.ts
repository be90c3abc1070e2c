import { type Html, html, on } from '@/tests/practice/html';
import { around } from '@/tests/practice/numbers/late';
import { ownAnalytics, ownConnections, ownFollowers } from '@/tests/practice/numbers/rails';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { connectButton } from './person-buttons';
import { profileActions } from './profile-actions';

export function profileScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key);
  if (person === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  const others = view.world.people.filter((other) => other !== person && other.relation === 'open').slice(4, 10);
  return html`<div class="scaffold-layout__row ${s('columns')}"><main class="scaffold-layout__main ${s('middle', 'wide')}">${topCard(view, person)}${person.degree === 0 ? html`<section class="artdeco-card pv-profile-card" data-view-name="profile-card">${ownAnalytics(view)}</section>` : ''}
    <section class="artdeco-card" data-view-name="profile-card"><h2>About</h2><p>${person.headline}. Likes short meetings and long corridors.</p></section>
    <section class="artdeco-card" data-view-name="profile-card"><h2>${view.say('activity')}</h2><p>${person.degree === 0 ? ownFollowers(view) : view.say('followers', '', figure(view, person.followers))}</p><a href="/in/${person.slug}/recent-activity/all/">Show all posts</a></section>
    <section class="artdeco-card" data-view-name="profile-card"><h2>Skills</h2><a href="/in/${person.slug}/details/skills/">Show all 3 skills</a></section></main>
    <aside class="scaffold-layout__aside ${s('rail')}"><section class="artdeco-card"><h2>${view.say('peopleYouMayKnow')}</h2>${others.map((other) => html`<div class="${s('row', 'person')}" data-view-name="profile-component-entity"><img alt="" src="${portrait(other, 40)}" width="40" height="40" class="${s('round')}"><a class="${s('grow')}" href="/in/${other.slug}/">${other.name}</a>${connectButton(view, other, 'quick')}</div>`)}</section></aside></div>`;
}

function topCard(view: View, person: Person): Html {
  const { say } = view;
  return html`<section class="artdeco-card pv-top-card" data-member-id="${person.memberId}"><div class="${s('cover')}"></div><div class="${person.degree === 0 ? 'pv-top-card-profile-picture__container' : 'pv-top-card__non-self-photo-wrapper'} ${s('big-face')}"><img alt="${person.name}" src="${portrait(person, 120)}" width="120" height="120" class="${s('round')}"></div>
    <div class="${s('row')}"><h1 class="inline t-24 v-align-middle break-words">${person.name}</h1>${distance(view, person)}</div><div class="text-body-medium break-words">${person.headline}</div>
    <span class="text-body-small">${person.place}</span> <a id="top-card-text-details-contact-info" href="/in/${person.slug}/overlay/contact-info/"${on('stay')}>Contact info</a>
    <ul class="${s('row')}">${counts(view, person)}</ul>
    ${person.degree === 0 ? html`<div class="${s('actions')}"><button class="artdeco-button artdeco-button--primary">Open to</button><a class="artdeco-button" aria-label="${say('editProfile')}" href="/in/${person.slug}/edit/intro/"${on('stay')}>${say('edit')}</a></div>` : profileActions(view, person)}</section>`;
}

function counts(view: View, person: Person): Html {
  if (person.degree === 0) return html`<li>${ownFollowers(view)}</li><li>${ownConnections(view)}</li>`;
  const few = person.connections < 500;
  const bold = (text: string): Html => html`<span class="t-bold">${text}</span>`;
  const connections = few ? figure(view, person.connections) : `${figure(view, 500)}+`;
  return html`<li>${around(view, 'followers', bold(figure(view, person.followers)))}</li><li>${around(view, 'connectionsCount', bold(connections))}</li>`;
}

function distance(view: View, person: Person): Html | string {
  if (person.degree === 0) return '';
  const word = view.say(`degree${person.degree}`);
  return html`<span class="distance-badge"><span class="visually-hidden">${view.say('degreeConnection', '', word)}</span><span class="dist-value" aria-hidden="true">${word}</span></span>`;
}
