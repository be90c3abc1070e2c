import type { View } from '@/tests/practice/view';
import type { Company, LeadList } from '@/tests/practice/world-places';
import type { Degree, Person } from '@/tests/practice/world-types';

const ROWS = 10;
/** LinkedIn counts 25 to a page; here each page shows the first ten of its 25. */
const PAGE = 25;
const RELATIONS: Readonly<Record<string, Degree>> = { F: 1, S: 2, O: 3 };

/** What the address asks for: `query=(…keywords:jars,filters:List((type:RELATIONSHIP,values:List((id:S…)))))`. */
export interface SalesSearch {
  readonly keywords: string;
  readonly relations: readonly string[];
  readonly page: number;
}

export function readSearch({ url }: View): SalesSearch {
  const query = url.searchParams.get('query') ?? '';
  const relations = /type:RELATIONSHIP,values:List\(((?:\([^)]*\),?)*)\)/.exec(query)?.[1] ?? '';
  return {
    keywords: decodeURIComponent(/keywords:([^,)]*)/.exec(query)?.[1] ?? ''),
    relations: [...relations.matchAll(/id:([FSO])/g)].map(([, letter = '']) => letter),
    page: Number(url.searchParams.get('page') ?? '1'),
  };
}

/** The same words and filters are the same search, whatever session or recent search the address names. */
export function searchName({ keywords, relations }: SalesSearch): string {
  return `${keywords}|${relations.toSorted().join()}`;
}

export interface Found<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly more: boolean;
}

/** Any words find everybody: what matters is the address, the filters and the paging. */
export function findLeads(view: View): Found<Person> {
  const { relations, page } = readSearch(view);
  const degrees = relations.map((letter) => RELATIONS[letter]);
  const people = view.world.people.filter(({ degree }) => degrees.length === 0 || degrees.includes(degree));
  return { rows: people.slice((page - 1) * PAGE).slice(0, ROWS), page, more: people.length > page * PAGE };
}

export function findListed(view: View, list: LeadList | undefined): Found<Person> {
  return { rows: view.world.people.filter(({ slug }) => list?.members.has(slug)), page: 1, more: false };
}

export function findAccounts(view: View): Found<Company> {
  return { rows: view.world.places.companies, page: 1, more: false };
}
