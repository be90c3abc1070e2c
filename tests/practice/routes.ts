import { CLASSIC_NUMBERS, NUMBER_ROUTES, type NumberSurface } from './numbers/surfaces';
import type { App, Build } from './types';

export type Surface =
  | 'feed'
  | 'post'
  | 'profile'
  | 'details'
  | 'activity'
  | 'search'
  | 'network'
  | 'invitations'
  | 'messaging'
  | 'article'
  | 'pulse'
  | 'compose'
  | 'company'
  | 'group'
  | 'groups'
  | 'group-search'
  | SalesSurface
  | NumberSurface;

/** Sales Navigator is an app of its own, drawn the classic way in every build. */
export type SalesSurface = 'sales-leads' | 'sales-list' | 'sales-accounts' | 'sales-lead' | 'sales-company';

export interface Route {
  readonly surface: Surface;
  /** The slug, urn or tab in the path. */
  readonly key: string;
}

const ROUTES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(?:feed|preload|sharing\/compose)\/$/, 'feed'],
  [/^\/feed\/update\/urn:li:(?:activity|share|ugcPost):(\d+)\/$/, 'post'],
  [/^\/in\/([^/]+)\/$/, 'profile'],
  [/^\/in\/([^/]+)\/details\/\w+\/$/, 'details'],
  [/^\/in\/([^/]+)\/recent-activity\/\w+\/$/, 'activity'],
  [/^\/search\/results\/(people|all)\/$/, 'search'],
  [/^\/mynetwork\/(?:grow\/)?$/, 'network'],
  [/^\/mynetwork\/invitation-manager\/(?:((?:sent|received)(?:\/CONNECTION)?)\/)?$/, 'invitations'],
  [/^\/messaging\/(?:thread\/([^/]+)\/)?$/, 'messaging'],
  [/^\/article\/(?:new|edit\/(\d+))\/$/, 'article'],
  [/^\/pulse\/[^/]+-(\d+)\/$/, 'pulse'],
  [/^\/company\/([^/]+)\/$/, 'company'],
  [/^\/groups\/(\d+)\/$/, 'group'],
  [/^\/groups\/$/, 'groups'],
  [/^\/search\/results\/groups\/$/, 'group-search'],
  [/^\/messaging\/compose\/$/, 'compose'],
  [/^\/sales\/search\/people\/$/, 'sales-leads'],
  [/^\/sales\/lists\/people\/(\d+)\/$/, 'sales-list'],
  [/^\/sales\/search\/company\/$/, 'sales-accounts'],
  [/^\/sales\/(?:lead|people)\/([^/,]+)(?:,[^/]*)?\/$/, 'sales-lead'],
  [/^\/sales\/company\/(\d+)\/$/, 'sales-company'],
  ...NUMBER_ROUTES,
];

/** Surfaces that are still the classic app in the 2026 build. */
const CLASSIC: readonly Surface[] = [
  'activity',
  'messaging',
  'article',
  'pulse',
  'compose',
  'company',
  'group',
  'groups',
  'group-search',
  'sales-leads',
  'sales-list',
  'sales-accounts',
  'sales-lead',
  'sales-company',
  ...CLASSIC_NUMBERS,
];

export function findRoute(pathname: string): Route | undefined {
  const path = decodeURIComponent(pathname.endsWith('/') ? pathname : `${pathname}/`);
  for (const [pattern, surface] of ROUTES) {
    const match = pattern.exec(path);
    if (match !== null) return { surface, key: match[1] ?? '' };
  }
  return undefined;
}

export function appOf(surface: Surface | undefined, build: Build): App {
  const isClassic = surface !== undefined && CLASSIC.includes(surface);
  return isClassic || build === 'ember' ? 'ember' : 'sdui';
}
