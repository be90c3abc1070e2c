import type { Requests } from '@/lib/linkedin/endpoints';
import type { Found } from '@/lib/linkedin/readings';
import type { RouteReader } from '@/lib/linkedin/routes';
import type { SalesAct } from '@/lib/linkedin/sales';
import type { Card } from '@/lib/linkedin/top-card';
import type { Decide } from './decide';

export interface SalesFacts {
  /** Rows that are chosen on the page, for what is done to all of them. */
  readonly chosen: number;
  /** It chooses the first of a menu's choices: none of them stands yet. */
  readonly isFirstChoice: boolean;
}

/** What only Sales Navigator needs, with the SSI, which lives under its address. A script of its own. */
export interface SalesPart extends Requests {
  readonly decisions: Readonly<Record<SalesAct, Decide>>;
  readonly readRoute: RouteReader;
  readFacts(element: Element): SalesFacts;
  readLead(root: ParentNode): Card | undefined;
  readSsi(root: ParentNode): Found;
}

/** Scripts of one extension share a world of their own in a frame, which no page can look into. */
const world = globalThis as { fourPillarsSales?: SalesPart };

export function provideSalesPart(part: SalesPart): void {
  world.fourPillarsSales = part;
}

/** Undefined outside `/sales/`. */
export function findSalesPart(): SalesPart | undefined {
  return world.fourPillarsSales;
}
