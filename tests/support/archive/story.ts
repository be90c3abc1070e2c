import { pacific } from './formats';
import { makePeople, type Person } from './people';
import { type Seeded, seeded } from './seeded';
import { makeThreads, type Thread } from './threads';

/** What a member who never was did on LinkedIn. Moments are epoch milliseconds. */
export interface Story {
  readonly name: readonly [first: string, last: string];
  readonly url: string;
  readonly people: readonly Person[];
  readonly comments: readonly Said[];
  readonly reactions: readonly number[];
  readonly shares: readonly (Said & { readonly isRepost: boolean })[];
  readonly reposts: readonly number[];
  readonly articles: readonly { readonly at: number; readonly isDraft: boolean }[];
  readonly follows: readonly { readonly at: number; readonly isUndone: boolean }[];
  readonly companyFollows: readonly number[];
  readonly endorsed: readonly number[];
  readonly endorsedBy: readonly { readonly at: number; readonly isHidden: boolean }[];
  readonly connections: readonly { readonly person: Person; readonly day: string }[];
  readonly invitations: readonly Invited[];
  readonly threads: readonly Thread[];
  /** The moment of the export. */
  readonly until: number;
}

export interface Said {
  readonly at: number;
  readonly text: string;
}

export interface Invited {
  /** A full minute. */
  readonly at: number;
  readonly person: Person;
  readonly isOwn: boolean;
  readonly note: string;
}

export interface StoryOptions {
  readonly seed: number;
  /** Roughly how much of everything there is. */
  readonly size?: number;
  readonly from?: number;
  readonly until?: number;
}

const [second, minute, day] = [1000, 60_000, 86_400_000];

/** Texts with everything that breaks a parser. */
const texts = [
  'Well said.',
  'She said "no", twice.',
  'One line,\nanother "line",\nand, a third',
  'Ends with a quotation "',
  '"Begins" with one',
  'Tabs\tand; semicolons, too',
  'See this:\n2025-03-01 10:20:30, I was there',
  'Backslash \\ and "\\"',
  'Ünïcödé 🎉 – 日本語',
  '',
  '\n\nBlank lines\n\n',
  '&amp; <p>HTML</p>',
];

export function makeStory({
  seed,
  size = 30,
  from = Date.UTC(2023, 0, 1),
  until = Date.UTC(2026, 1, 28),
}: StoryOptions): Story {
  const random = seeded(seed);
  const at = (): number => from + Math.floor((random.next() * (until - from)) / second) * second;
  const moments = (count: number): readonly number[] => {
    const all = Array.from({ length: count }, at);
    // LinkedIn writes several rows of one second, as when many people are followed at once.
    return [...all, ...all.filter(() => random.chance(0.1))].toSorted((one, other) => other - one);
  };
  const some = (): number => random.between(0, size);
  const people = makePeople(random, size + 5);
  const said = (): readonly Said[] => moments(some()).map((moment) => ({ at: moment, text: random.pick(texts) }));
  return {
    name: ['Mira', 'Testfeld'],
    url: 'https://www.linkedin.com/in/mira-testfeld',
    people,
    comments: said(),
    reactions: moments(some()),
    shares: said().map((one) => ({ ...one, isRepost: random.chance(0.2) })),
    reposts: moments(some()),
    articles: moments(random.between(0, 4)).map((moment) => ({
      at: Math.floor(moment / minute) * minute,
      isDraft: random.chance(0.3),
    })),
    follows: moments(some()).map((moment) => ({ at: moment, isUndone: random.chance(0.2) })),
    companyFollows: moments(some()),
    endorsed: moments(some()),
    endorsedBy: moments(some()).map((moment) => ({ at: moment, isHidden: random.chance(0.2) })),
    connections: people
      .filter(() => random.chance(0.7))
      .map((person) => ({ person, day: new Date(at()).toISOString().slice(0, 10) }))
      .toSorted((one, other) => (one.day < other.day ? 1 : -1)),
    invitations: makeInvitations(random, people, until),
    threads: makeThreads(random, { people, from, until, count: some() }),
    until,
  };
}

/** Those of the last six months, as LinkedIn hands them out. */
function makeInvitations(random: Seeded, people: readonly Person[], until: number): readonly Invited[] {
  const youngest = Math.floor(until / minute);
  return people
    .filter(() => random.chance(0.6))
    .map((person) => ({
      at: tellable((youngest - random.between(0, (180 * day) / minute)) * minute),
      person,
      isOwn: random.chance(0.7),
      note: random.chance(0.4) ? 'Hello, "you",\nwe met' : '',
    }))
    .toSorted((one, other) => other.at - one.at);
}

/** Of the hour that comes twice in California, the text tells the first. */
function tellable(at: number): number {
  return pacific(at) === pacific(at - 60 * minute) ? at - 60 * minute : at;
}
