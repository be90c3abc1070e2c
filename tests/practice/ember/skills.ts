import { endorseFacts, type Skill, skillsOf } from '@/tests/practice/common/skills';
import { type Html, html, on } from '@/tests/practice/html';
import { figure, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';

/** All skills of somebody. The member's own have counts and no buttons. */
export function skillsScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key) ?? view.world.self;
  return html`<main class="scaffold-layout__main ${s('middle')}"><section class="artdeco-card"><a href="/in/${person.slug}/">← ${person.name}</a><h2>${view.say('skills')}</h2><ul>${skillsOf(view, person).map((skill) => row(view, person, skill))}</ul></section></main>`;
}

function row(view: View, person: Person, skill: Skill): Html {
  const count = view.say('endorsementsCount', '', figure(view, skill.endorsements));
  return html`<li class="pvs-list__paged-list-item artdeco-list__item ${s('between')}" data-view-name="profile-component-entity"><div><span class="t-bold">${skill.name}</span> <a href="/in/${person.slug}/details/skills/"${on('stay')}><span aria-hidden="true">${count}</span><span class="visually-hidden">${count}</span></a></div>${skill.open ? button(view, person, skill) : ''}</li>`;
}

function button(view: View, person: Person, skill: Skill): Html {
  const { say } = view;
  const label = say(skill.endorsed ? 'endorsedName' : 'endorseName', '', skill.name);
  return html`<button id="${view.nextEmberId()}" class="artdeco-button artdeco-button--secondary" aria-label="${label}"${on('endorse', endorseFacts(view, person, skill))}><span class="artdeco-button__text">${say(skill.endorsed ? 'endorsed' : 'endorse')}</span></button>`;
}
