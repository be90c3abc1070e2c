import type { Build } from './types';

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
  | 'article';

export interface Route {
  readonly surface: Surface;
  /** The slug, urn or tab in the path. */
  readonly key: string;
}

const ROUTES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(?:feed|preload)\/$/, 'feed'],
  [/^\/feed\/update\/urn:li:(?:activity|share|ugcPost):(\d+)\/$/, 'post'],
  [/^\/in\/([^/]+)\/$/, 'profile'],
  [/^\/in\/([^/]+)\/details\/\w+\/$/, 'details'],
  [/^\/in\/([^/]+)\/recent-activity\/\w+\/$/, 'activity'],
  [/^\/search\/results\/(people|all)\/$/, 'search'],
  [/^\/mynetwork\/(?:grow\/)?$/, 'network'],
  [/^\/mynetwork\/invitation-manager\/(?:((?:sent|received)(?:\/CONNECTION)?)\/)?$/, 'invitations'],
  [/^\/messaging\/(?:thread\/([^/]+)\/)?$/, 'messaging'],
  [/^\/article\/(?:new|edit\/\d+)\/$/, 'article'],
];

/** Surfaces that are still the classic app in the 2026 build. */
const CLASSIC: readonly Surface[] = ['activity', 'messaging', 'article'];

export function findRoute(pathname: string): Route | undefined {
  const path = decodeURIComponent(pathname.endsWith('/') ? pathname : `${pathname}/`);
  for (const [pattern, surface] of ROUTES) {
    const match = pattern.exec(path);
    if (match !== null) return { surface, key: match[1] ?? '' };
  }
  return undefined;
}

export function appOf(surface: Surface, build: Build): Build {
  return CLASSIC.includes(surface) ? 'ember' : build;
}
