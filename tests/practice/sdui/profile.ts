import { type Html, html, on } from '@/tests/practice/html';
import { figure, icon, portrait, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { badge, profileHref } from './actor-block';
import { personRow } from './person-row';
import { actionRow, ownActions } from './profile-actions';
import { activityCard } from './profile-activity';

const CARD = 'com.linkedin.sdui.profile.card.ref';

export function profileScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key);
  if (person === undefined)
    return html`<div role="main"><main id="workspace"><p>This page doesn’t exist</p></main></div>`;
  return html`${stickyHeader(view, person)}<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace" class="${s('columns')}">
    <div class="${s('middle', 'wide')}">${card(person, 'Topcard', topCard(view, person))}${person.degree === 0 ? analytics(view, person) : ''}
      <div componentkey="profileCardsAboveActivity${person.slug}">${card(person, 'About', html`<h2>About</h2><p>${person.headline}. Likes short meetings and long corridors.</p>`)}</div>
      ${card(person, 'Activity', activityCard(view, person))}
      <div componentkey="profileCardsBelowActivityPart1${person.slug}">${card(person, 'ExperienceTopLevelSection', html`<h2>Experience</h2><p class="${s('name')}">${person.headline}</p><p class="${s('soft')}">${person.company}</p>`)}${skills(view, person)}</div></div>
    <div class="${s('rail')}" componentkey="profileAsidePymk${person.slug}"><div class="${s('card')}"><h2>People you may know</h2>${others(view, person).map((other, index) => personRow(view, other, index % 2 === 0 ? 'dialog' : 'follow'))}</div></div>
  </main></div>`;
}

/** Outside main, with a second copy of the action row; shown only after scrolling. */
function stickyHeader(view: View, person: Person): Html {
  return html`<div class="${s('sticky')}" aria-hidden="true"><p>${person.name}</p>${person.degree === 0 ? '' : actionRow(view, person, 'sticky')}</div>`;
}

export function card(person: Person, name: string, content: Html): Html {
  const key = `${CARD}${person.fsdId}${name}`;
  return html`<div componentkey="${key}"><div data-display-contents="true"><section componentkey="${key}" id="${key}" class="${s('card')}">${content}</section></div></div>`;
}

function topCard(view: View, person: Person): Html {
  const { say } = view;
  return html`<div class="${s('cover')}"></div><a href="${profileHref(person)}overlay/photo/"${on('stay')}><figure class="${s('big-face')}"><img alt="${person.name}" src="${portrait(person, 120)}" width="120" height="120" class="${s('round')}"></figure></a>
    <div class="${s('row')}"><a href="${profileHref(person)}"${on('stay')}><h2 class="${s('title')}">${person.name}</h2></a>${person.verified ? icon('verified-medium') : ''}${degreeBadge(view, person)}</div>
    <p>${person.headline}</p><p class="${s('soft')}">${person.company}</p>
    <div class="${s('row', 'soft')}"><p>${person.place}</p><p>·</p><a href="${profileHref(person)}overlay/contact-info/"${on('stay')}><p>Contact info</p></a></div>
    <div class="${s('row', 'soft')}"><p>${say('followers', '', figure(view, person.followers))}</p><p aria-hidden="true">·</p>${connections(view, person)}</div>
    ${person.degree === 0 ? ownActions(view, person) : html`<a class="${s('soft')}" href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH"><p>${view.world.people[1]?.name} and 8 other mutual connections</p></a>${actionRow(view, person, 'card')}`}`;
}

/** The badge of the other state is there as well, hidden. */
function degreeBadge(view: View, person: Person): Html | string {
  if (person.degree === 0) return '';
  if (person.degree === 1) return html`<div class="${s('soft')}"><p>· ${badge(view, person)}</p></div>`;
  return html`<div class="${s('soft')}"><div class="${s('twin')}"><p>· ${view.say('degree1')}</p></div><div><p>· ${badge(view, person)}</p></div></div>`;
}

function connections(view: View, person: Person): Html {
  if (person.degree === 0)
    return html`<a href="https://www.linkedin.com/mynetwork/invite-connect/connections/"><p>${view.say('connectionsCount', '', figure(view, 1204))}</p></a>`;
  return html`<p>${person.connections > 500 ? '500+' : person.connections}</p><p>${view.say('connections')}</p>`;
}

function analytics(view: View, person: Person): Html {
  return card(
    person,
    'Analytics',
    html`<h2>Analytics</h2><p class="${s('soft')}">Private to you</p><div class="${s('row')}"><a href="https://www.linkedin.com/analytics/profile-views/"><p>62 profile views</p><p>Discover who’s viewed your profile.</p></a><a href="https://www.linkedin.com/analytics/creator/content/"><p>${figure(view, 1063)} post impressions</p><p>Past 7 days</p></a><a href="https://www.linkedin.com/analytics/search-appearances/"><p>17 search appearances</p></a></div><a href="https://www.linkedin.com/dashboard/">Show all analytics</a>`,
  );
}

const SKILLS = ['Jar labelling', 'Bridge tuning', 'Quiet meetings'] as const;

function skills(view: View, person: Person): Html {
  return card(
    person,
    'Skills',
    html`<h2>Skills</h2>${SKILLS.slice(0, 2).map((skill) => skillRow(view, person, skill))}<a href="${profileHref(person)}details/skills/">Show all 3 skills</a>`,
  );
}

function skillRow(view: View, person: Person, skill: string): Html {
  const done = view.world.endorsed.has(`${person.slug}/${skill}`);
  return html`<div role="listitem" class="${s('between')}"><p>${skill}</p>${person.degree === 1 ? html`<button class="${s('secondary')}" aria-label="${done ? 'Endorsed' : `Endorse ${skill}`}"${on('endorse', { slug: person.slug, skill, fsdId: person.fsdId })}><span>${done ? 'Endorsed' : 'Endorse'}</span></button>` : ''}</div>`;
}

export function detailsScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key) ?? view.world.self;
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileSkillDetails"><main id="workspace" class="${s('columns')}"><div class="${s('middle')}"><section class="${s('card')}"><a href="${profileHref(person)}">← ${person.name}</a><h2>Skills</h2>${SKILLS.map((skill) => skillRow(view, person, skill))}</section></div></main></div>`;
}

export function others(view: View, person: Person): readonly Person[] {
  return view.world.people.filter((other) => other !== person && other.relation === 'open').slice(4, 10);
}
