import { endorseFacts, type Skill, skillsOf } from '@/tests/practice/common/skills';
import { type Html, html, on } from '@/tests/practice/html';
import { figure, s, type View } from '@/tests/practice/view';
import { findPerson } from '@/tests/practice/world';
import type { Person } from '@/tests/practice/world-types';
import { profileHref } from './actor-block';
import { glyph } from './dialect';
import { uuid } from './ids';

/** All skills of somebody. The member's own have counts and no buttons. */
export function skillsScreen(view: View, key: string): Html {
  const person = findPerson(view.world, key) ?? view.world.self;
  return html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileSkillDetails"><main id="workspace" class="${s('columns')}"><div class="${s('middle')}"><section class="${s('card')}"><a href="${profileHref(person)}">← ${person.name}</a><h2>${view.say('skills')}</h2>${skillRows(view, person)}</section></div></main></div>`;
}

/** The rows of the first skills, or of all; the profile's card shows the same rows. */
export function skillRows(view: View, person: Person, limit?: number): readonly Html[] {
  return skillsOf(view, person)
    .slice(0, limit)
    .map((skill) => row(view, person, skill));
}

function row(view: View, person: Person, skill: Skill): Html {
  const count = view.say('endorsementsCount', '', figure(view, skill.endorsements));
  return html`<div role="listitem" componentkey="com.linkedin.sdui.profile.skill(${person.fsdId},${uuid()})" class="${s('between')}"><div><p class="${s('name')}">${skill.name}</p><a href="${profileHref(person)}details/skills/"${on('stay')}><p>${count}</p></a></div>${skill.open ? button(view, person, skill) : ''}</div>`;
}

function button(view: View, person: Person, skill: Skill): Html {
  const { say } = view;
  const label = say(skill.endorsed ? 'endorsedName' : 'endorseName', '', skill.name);
  return html`<button class="${s('secondary')}" componentkey="${uuid()}" aria-label="${label}"${on('endorse', endorseFacts(view, person, skill))}><span>${glyph(view, 'add-small')}<span>${say(skill.endorsed ? 'endorsed' : 'endorse')}</span></span></button>`;
}
