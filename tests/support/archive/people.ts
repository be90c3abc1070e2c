import type { Seeded } from './seeded';

/** Somebody who never was. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly url: string;
  readonly company: string;
  readonly position: string;
  /** Vice president or above. */
  readonly isSenior: boolean;
  /** Works where the member works. */
  readonly isCoworker: boolean;
}

const firsts = [
  'Ada',
  'Béla',
  'Çınar',
  'Dörthe',
  'Eun-ji',
  'Fátima',
  'Grzegorz',
  'Hélène',
  'Ivo',
  'Jörg',
  'Kōhei',
  'Łucja',
];
const lasts = [
  'Abernathy',
  'Brandão',
  "D'Arco",
  'Grünfeld',
  'Iwanow',
  'Lindqvist',
  'Møller',
  'Nwosu',
  'Ortiz, PhD',
  'Zhao',
];
const companies = ['Tallow & Finch', 'Brightwell, Inc.', 'Nordlys AS', 'Casa do Vento', 'Kestrel "K" Labs'];

/** Titles that do not leave open whether they are at the level of a vice president. */
const titles: readonly (readonly [string, boolean])[] = [
  ['CEO', true],
  ['Vice President, Sales', true],
  ['SVP Marketing EMEA', true],
  ['Founder & CEO', true],
  ['Geschäftsführerin', true],
  ['Directrice générale', true],
  ['Sócio-fundador', true],
  ['Chief Revenue Officer', true],
  ['代表取締役', true],
  ['Engineer', false],
  ['Product Owner', false],
  ['HR Business Partner', false],
  ['Executive Assistant to the CEO', false],
  ['Assistentin der Geschäftsführung', false],
  ['Account "Hero" Manager', false],
  ['Sales Director', false],
  ['', false],
];

/** How some write the company of the member, and some another. */
const ownSpellings = ['Quillmark GmbH', 'QUILLMARK', 'Quillmark  gmbh', 'Quillmark G.m.b.H.'];

export function makePeople(random: Seeded, count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const [position, isSenior] = random.pick(titles);
    const isCoworker = random.chance(0.2);
    return {
      first: random.pick(firsts),
      last: random.pick(lasts),
      url: `https://www.linkedin.com/in/nobody-${index}-${random.between(1, 999)}`,
      company: isCoworker ? random.pick(ownSpellings) : random.pick([...companies, '']),
      position,
      isSenior,
      isCoworker,
    };
  });
}
