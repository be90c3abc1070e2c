import { hash } from '@/tests/practice/seed';
import type { View } from '@/tests/practice/view';
import type { Person, World } from '@/tests/practice/world-types';

export const SKILLS = ['Jar labelling', 'Bridge tuning', 'Quiet meetings'] as const;

export interface Skill {
  readonly name: string;
  /** Endorsed by the member. */
  readonly endorsed: boolean;
  readonly endorsements: number;
  /** Only 1st-degree connections may endorse, nobody themselves. */
  readonly open: boolean;
}

export function skillsOf({ world }: { world: Pick<World, 'endorsed'> }, person: Person): readonly Skill[] {
  return SKILLS.map((name) => {
    const endorsed = world.endorsed.has(`${person.slug}/${name}`);
    const others = Math.abs(hash(person.slug + name)) % 40;
    return { name, endorsed, endorsements: others + (endorsed ? 1 : 0), open: person.degree === 1 };
  });
}

/** Both looks of the button: the page's script knows no words. */
export function endorseFacts({ say }: View, person: Person, skill: Skill): Readonly<Record<string, string | boolean>> {
  return {
    slug: person.slug,
    skill: skill.name,
    fsdId: person.fsdId,
    endorsed: skill.endorsed,
    nameOff: say('endorseName', '', skill.name),
    nameOn: say('endorsedName', '', skill.name),
    textOff: say('endorse'),
    textOn: say('endorsed'),
  };
}
