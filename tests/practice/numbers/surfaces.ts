/** Pages whose point is a number about the member, and pages beside them whose numbers are about something else. */
export type NumberSurface =
  | 'connections'
  | 'dashboard'
  | 'content'
  | 'audience'
  | 'profile-views'
  | 'search-appearances'
  | 'top-posts'
  | 'post-summary'
  | 'page-analytics'
  | 'ssi';

export const NUMBER_ROUTES: readonly (readonly [RegExp, NumberSurface])[] = [
  [/^\/mynetwork\/invite-connect\/connections\/$/, 'connections'],
  [/^\/dashboard\/$/, 'dashboard'],
  [/^\/analytics\/creator\/content\/$/, 'content'],
  [/^\/analytics\/creator\/audience\/$/, 'audience'],
  [/^\/analytics\/profile-views\/$/, 'profile-views'],
  [/^\/analytics\/search-appearances\/$/, 'search-appearances'],
  [/^\/analytics\/creator\/top-posts\/$/, 'top-posts'],
  [/^\/analytics\/post-summary\/urn:li:activity:(\d+)\/$/, 'post-summary'],
  [/^\/company\/([^/]+)\/admin\/analytics\/updates\/$/, 'page-analytics'],
  [/^\/sales\/ssi\/$/, 'ssi'],
];

/** Drawn by the classic app in every build. */
export const CLASSIC_NUMBERS: readonly NumberSurface[] = ['top-posts', 'post-summary', 'page-analytics', 'ssi'];

/** Addresses that lead somewhere else. */
export const MOVED: Readonly<Record<string, string>> = {
  '/me/profile-views/': '/analytics/profile-views/',
  '/analytics/creator/': '/dashboard/',
};
