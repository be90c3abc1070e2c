import { COMPANIES } from './people';
import { createDice, DIGITS, type Dice } from './seed';

export interface Company {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  following: boolean;
  /** Saved as an account in Sales Navigator. */
  saved: boolean;
}

export type Membership = 'none' | 'requested' | 'member';

export interface Group {
  readonly id: string;
  readonly name: string;
  /** Everybody may join; else somebody has to let the member in. */
  readonly open: boolean;
  membership: Membership;
}

/** Somebody asks the member to follow a company's page. */
export interface PageInvitation {
  readonly id: string;
  readonly company: Company;
  state: 'waiting' | 'accepted' | 'ignored';
}

export interface LeadList {
  readonly id: string;
  readonly name: string;
  /** The slugs of leads, or the ids of accounts. */
  readonly members: Set<string>;
}

export interface Article {
  readonly id: string;
  title: string;
  published: boolean;
}

/** What a little world has beside people and posts. */
export interface Places {
  readonly companies: readonly Company[];
  readonly groups: readonly Group[];
  readonly pageInvitations: readonly PageInvitation[];
  readonly savedLeads: Set<string>;
  readonly leadLists: readonly LeadList[];
  readonly accountLists: readonly LeadList[];
  readonly articles: Article[];
  /** The lead search that was logged last: the same again is none. */
  lastLeadSearch: string;
}

const GROUPS = ['Friends of the jar', 'Bridge tuners', 'Window watchers', 'Quiet corridors'] as const;
const LISTS = ['Autumn teapots', 'Harbour people'] as const;

/** Has dice of its own, so that the people of a seed stay who they were. */
export function createPlaces(seed: string): Places {
  const dice = createDice(`${seed} places`);
  const companies = COMPANIES.map((name, index) => createCompany(dice, name, index === 1));
  return {
    companies,
    groups: GROUPS.map((name, index) => createGroup(dice, name, index)),
    pageInvitations: companies
      .slice(2, 4)
      .map((company) => ({ id: `8${dice.text(8, DIGITS)}`, company, state: 'waiting' })),
    savedLeads: new Set(),
    leadLists: createLists(dice),
    accountLists: createLists(dice),
    articles: [{ id: `74${dice.text(17, DIGITS)}`, title: 'On labelling jars', published: true }],
    lastLeadSearch: '',
  };
}

function createCompany(dice: Dice, name: string, following: boolean): Company {
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { id: `1${dice.text(7, DIGITS)}`, slug, name, following, saved: false };
}

/** The first two can be joined, the third is joined already, the fourth waits for an answer. */
function createGroup(dice: Dice, name: string, index: number): Group {
  const membership: Membership = (['none', 'none', 'member', 'requested'] as const)[index] ?? 'none';
  return { id: `13${dice.text(6, DIGITS)}`, name, open: index === 1, membership };
}

function createLists(dice: Dice): LeadList[] {
  return LISTS.map((name) => ({ id: `72${dice.text(17, DIGITS)}`, name, members: new Set() }));
}

export function findCompany({ companies }: Places, idOrSlug: string): Company | undefined {
  return companies.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
}

export function findGroup({ groups }: Places, wanted: string): Group | undefined {
  return groups.find(({ id }) => id === wanted);
}
