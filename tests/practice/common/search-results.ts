import type { View } from '@/tests/practice/view';
import type { Person } from '@/tests/practice/world-types';

const PAGE = 10;
const NETWORKS: Readonly<Record<string, number>> = { F: 1, S: 2, O: 3 };

export interface Results {
  readonly people: readonly Person[];
  readonly page: number;
  readonly pages: number;
  readonly networks: readonly string[];
}

/** Any words find everybody: what matters is the address, the filters and the paging. */
export function findResults({ world, url }: View): Results {
  const networks = [...(url.searchParams.get('network') ?? '').matchAll(/[FSO]/g)].map(([letter]) => letter);
  const degrees = networks.map((letter) => NETWORKS[letter]);
  const found = world.people.filter(({ degree }) => degrees.length === 0 || degrees.includes(degree));
  const page = Number(url.searchParams.get('page') ?? '1');
  return { people: found.slice((page - 1) * PAGE, page * PAGE), page, pages: Math.ceil(found.length / PAGE), networks };
}
