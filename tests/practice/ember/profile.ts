import { type Html, html, on } from '@/tests/practice/html';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { connectButton, followButton, messageButton, pendingButton } from './person-buttons';

export function profileScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key);
  if (person === undefined) return html`<main><p>This page doesn’t exist</p></main>`;
  const others = view.world.people.filter((other) => other !== person && other.relation === 'open').slice(4, 10);
  return html`<div class="scaffold-layout__row ${s('columns')}"><main class="scaffold-layout__main ${s('middle', 'wide')}">${topCard(view, person)}
    <section class="artdeco-card" data-view-name="profile-card"><h2>About</h2><p>${person.headline}. Likes short meetings and long corridors.</p></section>
    <section class="artdeco-card" data-view-name="profile-card"><h2>Activity</h2><p>${view.say('followers', '', figure(view, person.followers))}</p><a href="/in/${person.slug}/recent-activity/all/">Show all posts</a></section>
    <section class="artdeco-card" data-view-name="profile-card"><h2>Skills</h2><a href="/in/${person.slug}/details/skills/">Show all 3 skills</a></section></main>
    <aside class="scaffold-layout__aside ${s('rail')}"><section class="artdeco-card"><h2>People you may know</h2>${others.map((other) => html`<div class="${s('row', 'person')}" data-view-name="profile-component-entity"><img alt="" src="${portrait(other, 40)}" width="40" height="40" class="${s('round')}"><a class="${s('grow')}" href="/in/${other.slug}/">${other.name}</a>${connectButton(view, other, 'quick')}</div>`)}</section></aside></div>`;
}

function topCard(view: View, person: Person): Html {
  const { say } = view;
  return html`<section class="artdeco-card pv-top-card" data-member-id="${person.memberId}"><div class="${s('cover')}"></div><div class="${person.degree === 0 ? 'pv-top-card-profile-picture__container' : 'pv-top-card__non-self-photo-wrapper'} ${s('big-face')}"><img alt="${person.name}" src="${portrait(person, 120)}" width="120" height="120" class="${s('round')}"></div>
    <div class="${s('row')}"><h1 class="inline t-24 v-align-middle break-words">${person.name}</h1>${distance(view, person)}</div><div class="text-body-medium break-words">${person.headline}</div>
    <span class="text-body-small">${person.place}</span> <a id="top-card-text-details-contact-info" href="/in/${person.slug}/overlay/contact-info/"${on('stay')}>Contact info</a>
    <ul class="${s('row')}"><li><span class="t-bold">${figure(view, person.followers)}</span> followers</li><li>${person.degree === 0 ? html`<a href="/mynetwork/invite-connect/connections/"><span class="t-bold">${figure(view, 1204)}</span> connections</a>` : html`<span class="t-bold">${person.connections > 500 ? '500+' : person.connections}</span> connections`}</li></ul>
    <div class="${s('actions')}">${person.degree === 0 ? html`<button class="artdeco-button artdeco-button--primary">Open to</button><a class="artdeco-button" aria-label="Edit profile" href="/in/${person.slug}/edit/intro/"${on('stay')}>${say('edit')}</a>` : actions(view, person)}</div></section>`;
}

function distance(view: View, person: Person): Html | string {
  if (person.degree === 0) return '';
  const word = view.say(`degree${person.degree}`);
  return html`<span class="distance-badge"><span class="visually-hidden">${word} degree connection</span><span class="dist-value" aria-hidden="true">${word}</span></span>`;
}

function actions(view: View, person: Person): Html {
  return html`${mainButtons(view, person)}<div class="artdeco-dropdown"><button id="${view.nextEmberId()}-profile-overflow-action" class="artdeco-dropdown__trigger artdeco-button" aria-expanded="false" aria-label="${view.say('moreActions')}"${on('dropdown')}>${view.say('more')}</button>${overflow(view, person)}</div>`;
}

function mainButtons(view: View, person: Person): Html {
  if (person.relation === 'connected') return messageButton(view, person);
  if (person.relation === 'pending') return html`${pendingButton(view, person)}${messageButton(view, person)}`;
  if (person.relation === 'incoming')
    return html`<button class="artdeco-button artdeco-button--primary" aria-label="${view.say('acceptName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'accept' })}>${view.say('accept')}</button><button class="artdeco-button" aria-label="${view.say('ignoreName', person.name)}"${on('invitation-answer', { slug: person.slug, answer: 'ignore' })}>${view.say('ignore')}</button>`;
  const first = person.relation === 'follow-first' ? followButton(view, person) : connectButton(view, person, 'dialog');
  return html`${first}${messageButton(view, person)}`;
}

/** Rendered while closed: everything in it exists on the page all the time. */
function overflow(view: View, person: Person): Html {
  const item = (label: string, text: string, name = ''): Html =>
    html`<li><div class="artdeco-dropdown__item" role="button" tabindex="0" aria-label="${label}"${name === '' ? '' : on(name, { slug: person.slug, where: 'network', urn: person.fsdId })}>${text}</div></li>`;
  const connect = person.degree > 1 && person.relation !== 'pending';
  return html`<div class="artdeco-dropdown__content" aria-hidden="true"><ul>${item(`Send ${person.name}’s profile via message`, 'Send profile in a message')}${item('Save to PDF', 'Save to PDF')}${connect ? item(view.say('inviteName', person.name), view.say('connect'), 'invite-open') : ''}${item(view.say('followName', person.name), view.say('follow'), 'follow')}${item(`Report or block ${person.name}’s profile`, 'Report / Block')}</ul></div>`;
}

const SKILLS = ['Jar labelling', 'Bridge tuning', 'Quiet meetings'] as const;

export function detailsScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key) ?? view.world.self;
  const row = (skill: string): Html =>
    html`<li class="${s('between')}"><span>${skill}</span>${person.degree === 1 ? html`<button class="artdeco-button artdeco-button--secondary" aria-label="Endorse ${skill}"${on('endorse', { slug: person.slug, skill, fsdId: person.fsdId })}><span class="artdeco-button__text">${view.world.endorsed.has(`${person.slug}/${skill}`) ? 'Endorsed' : 'Endorse'}</span></button>` : ''}</li>`;
  return html`<main class="scaffold-layout__main ${s('middle')}"><section class="artdeco-card"><a href="/in/${person.slug}/">← ${person.name}</a><h2>Skills</h2><ul>${SKILLS.map(row)}</ul></section></main>`;
}
