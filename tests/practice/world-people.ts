import { COMPANIES, FIRST_NAMES, JOBS, LAST_NAMES, PLACES } from './people';
import { BASE64URL, DIGITS, type Dice } from './seed';
import type { Degree, Person, Relation } from './world-types';

/** Places in the list with a special action row; everybody else has the row usual for the degree. */
const SPECIAL: Readonly<Record<number, Relation>> = {
  8: 'pending',
  9: 'follow-first',
  10: 'incoming',
  11: 'incoming',
  12: 'pending',
  21: 'follow-first',
};

export function createPerson(dice: Dice, index: number): Person {
  const first = FIRST_NAMES[(index + dice.below(3) * 13) % FIRST_NAMES.length] ?? 'Ada';
  const degree = degreeAt(index);
  return {
    ...createBody(dice, first, dice.pick(LAST_NAMES)),
    index,
    degree,
    relation: SPECIAL[index] ?? (degree === 1 ? 'connected' : 'open'),
    following: degree === 1,
  };
}

export function createSelf(dice: Dice): Person {
  return { ...createBody(dice, 'Robin', 'Testwell'), index: -1, degree: 0, relation: 'self', following: false };
}

type Body = Omit<Person, 'index' | 'degree' | 'relation' | 'following'>;

function createBody(dice: Dice, first: string, last: string): Body {
  const company = dice.pick(COMPANIES);
  const plain = `${first}-${last}`.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    slug: `${plain}-${dice.text(6, DIGITS)}`,
    memberId: `9${dice.text(8, DIGITS)}`,
    fsdId: `ACoAA${dice.text(34, BASE64URL)}`,
    name: `${first} ${last}`,
    first,
    headline: `${dice.pick(JOBS)} at ${company}`,
    company,
    place: dice.pick(PLACES),
    followers: 180 + dice.below(24_000),
    connections: 40 + dice.below(900),
    verified: dice.below(2) === 0,
  };
}

function degreeAt(index: number): Degree {
  if (index < 6) return 1;
  return index < 18 ? 2 : 3;
}
