import { type Html, html, on } from '@/tests/practice/html';
import { ownAnalytics, ownConnections, ownFollowers } from '@/tests/practice/numbers/rails';
import { figure, portrait, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { badge, profileHref } from './actor-block';
import { glyph } from './dialect';
import { personRow } from './person-row';
import { actionRow, ownActions } from './profile-actions';
import { activityCard } from './profile-activity';
import { skillRows } from './skills';

const CARD = 'com.linkedin.sdui.profile.card.ref';

export function profileScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key);
  if (person === undefined)
    return html`<div role="main"><main id="workspace"><p>This page doesn’t exist</p></main></div>`;
  return html`${stickyHeader(view, person)}<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace" class="${s('columns')}">
    <div class="${s('middle', 'wide')}">${card(person, 'Topcard', topCard(view, person))}${person.degree === 0 ? card(person, 'Analytics', ownAnalytics(view)) : ''}
      <div componentkey="profileCardsAboveActivity${person.slug}">${card(person, 'About', html`<h2>About</h2><p>${person.headline}. Likes short meetings and long corridors.</p>`)}</div>
      ${card(person, 'Activity', activityCard(view, person))}
      <div componentkey="profileCardsBelowActivityPart1${person.slug}">${card(person, 'ExperienceTopLevelSection', html`<h2>Experience</h2><p class="${s('name')}">${person.headline}</p><p class="${s('soft')}">${person.company}</p>`)}${skills(view, person)}</div></div>
    <div class="${s('rail')}" componentkey="profileAsidePymk${person.slug}"><div class="${s('card')}"><h2>${view.say('peopleYouMayKnow')}</h2>${others(view, person).map((other, index) => personRow(view, other, index % 2 === 0 ? 'dialog' : 'follow'))}</div></div>
  </main></div>`;
}

/** Outside main, with a second copy of the action row; shown only after scrolling. */
function stickyHeader(view: View, person: Person): Html {
  return html`<div class="${s('sticky')}" aria-hidden="true"${on('sticky')}><p>${person.name}</p>${person.degree === 0 ? '' : actionRow(view, person, 'sticky')}</div>`;
}

export function card(person: Person, name: string, content: Html): Html {
  const key = `${CARD}${person.fsdId}${name}`;
  return html`<div componentkey="${key}"><div data-display-contents="true"><section componentkey="${key}" id="${key}" class="${s('card')}">${content}</section></div></div>`;
}

function topCard(view: View, person: Person): Html {
  const { say } = view;
  return html`<div class="${s('cover')}"></div><a href="${profileHref(person)}overlay/photo/"${on('stay')}><figure class="${s('big-face')}"><img alt="${person.name}" src="${portrait(person, 120)}" width="120" height="120" class="${s('round')}"></figure></a>
    <div class="${s('row')}"><a href="${profileHref(person)}"${on('stay')}><h2 class="${s('title')}">${person.name}</h2></a>${person.verified ? glyph(view, 'verified-medium') : ''}${degreeBadge(view, person)}</div>
    <p>${person.headline}</p><p class="${s('soft')}">${person.company}</p>
    <div class="${s('row', 'soft')}"><p>${person.place}</p><p>·</p><a href="${profileHref(person)}overlay/contact-info/"${on('stay')}><p>Contact info</p></a></div>
    <div class="${s('row', 'soft')}">${person.degree === 0 ? ownFollowers(view) : html`<p>${say('followers', '', figure(view, person.followers))}</p>`}<p aria-hidden="true">·</p>${connections(view, person)}</div>
    ${person.degree === 0 ? ownActions(view, person) : html`<a class="${s('soft')}" href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH"><p>${view.world.people[1]?.name} and 8 other mutual connections</p></a>${actionRow(view, person, 'card')}`}`;
}

/** The badge of the other state is there as well, hidden. */
function degreeBadge(view: View, person: Person): Html | string {
  if (person.degree === 0) return '';
  if (person.degree === 1) return html`<div class="${s('soft')}"><p>· ${badge(view, person)}</p></div>`;
  return html`<div class="${s('soft')}"><div class="${s('twin')}"><p>· ${view.say('degree1')}</p></div><div><p>· ${badge(view, person)}</p></div></div>`;
}

function connections(view: View, person: Person): Html {
  if (person.degree === 0) return ownConnections(view);
  return html`<p>${person.connections < 500 ? figure(view, person.connections) : `${figure(view, 500)}+`}</p><p>${view.say('connections')}</p>`;
}

function skills(view: View, person: Person): Html {
  return card(
    person,
    'Skills',
    html`<h2>${view.say('skills')}</h2>${skillRows(view, person, 2)}<a href="${profileHref(person)}details/skills/">Show all 3 skills</a>`,
  );
}

export function others(view: View, person: Person): readonly Person[] {
  return view.world.people.filter((other) => other !== person && other.relation === 'open').slice(4, 10);
}
