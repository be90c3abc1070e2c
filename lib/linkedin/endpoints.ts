/**
 * What LinkedIn's own requests say, read from their URL alone (resource timing shows no method and no body).
 * A request is named by the end of its action id, or by its resource or query with `?` and what is done with it
 * (`action=`, `q=`, a plain query is `read`). Hashes behind a query rotate with every deploy and are no part of a name.
 */

/** What a request did, as far as its URL can tell: the family, and what of it only the page can tell. */
export type Act =
  /** A top-level comment was created. */
  | 'comment'
  /** A comment or a reply was created. */
  | 'comment:any'
  /** A reaction was set: the first one, or another kind of it. */
  | 'reaction'
  /** A reaction was taken back. */
  | 'reaction:undo'
  /** A reaction was set or taken back: the state of the button before the click tells which. */
  | 'reaction:any'
  /** A post, a repost with thoughts or an edit: the way the share box was opened tells which. */
  | 'share'
  | 'repost'
  /** A connection request: sent at once it has no note, from the dialog the note field tells. */
  | 'invite'
  /** A message, or an InMail when the form has a subject. */
  | 'message';

/** Every request that counts, by name, with the newest month in which somebody saw it. Anything else is a read. */
export const acts: Readonly<Record<string, Act>> = {
  'comments.createComment': 'comment', // 2026-08
  voyagerSocialDashNormComments: 'comment:any', // 2026-08; with a URN in the path it is an edit or a deletion
  'reactions.create': 'reaction', // 2026-08
  'reactions.delete': 'reaction:undo', // 2026-08
  voyagerSocialDashReactions: 'reaction:any', // 2026-07; with `q` it is a read
  'voyagerContentcreationDashShares?execute': 'share', // 2026-07
  'contentcreation/normShares': 'share', // 2026-07
  'requests.createInstantRepost': 'repost', // 2026-07
  voyagerFeedDashReposts: 'repost', // 2026-04; as a query it deletes
  'mynetwork.addaAddConnection': 'invite', // 2026-10
  'voyagerRelationshipsDashMemberRelationships?verifyQuotaAndCreateV2': 'invite', // 2026-09
  'growth/normInvitations': 'invite', // 2026-09
  'voyagerMessagingDashMessengerMessages?createMessage': 'message', // 2026-09
};

/** Reads of the classic build that load a page inside the app, by name. */
const pageReads: Readonly<Record<string, 'profile' | 'people-search'>> = {
  'voyagerSearchDashClusters?read': 'people-search', // 2026-07
  'voyagerIdentityDashProfiles?read': 'profile', // 2026-07
};

/** What an answer of LinkedIn's is about. */
export interface Answer {
  readonly act?: Act | undefined;
  /** URN of the target, where the URL carries one. */
  readonly target?: string | null;
  /** The page's content: by the page's own path (2026 build), or by the kind of page alone. */
  readonly path?: string;
  readonly page?: 'profile' | 'people-search' | undefined;
}

const apis = /^https:\/\/www\.linkedin\.com\/(voyager\/api|flagship-web|sales-api)(\/.+)/;

/** Reads an answer out of a request's URL; undefined for every request outside LinkedIn's own interfaces. */
export function readAnswer(url: string): Answer | undefined {
  const [, api, path = ''] = apis.exec(url) ?? [];
  if (!api) return undefined;
  if (api === 'flagship-web' && !path.startsWith('/rsc-action')) return { path };
  const { pathname, searchParams } = new URL(url);
  const name = nameOf(pathname, searchParams);
  return { act: acts[name], page: pageReads[name], target: searchParams.get('threadUrn') };
}

function nameOf(pathname: string, parameters: URLSearchParams): string {
  const actionId = pathname.endsWith('/server-request') && parameters.get('sduiid');
  if (actionId) return actionId.split('.').slice(-2).join('.');
  const query = parameters.get('queryId')?.split('.')[0];
  const action = parameters.get('q') ?? parameters.get('action') ?? (query && 'read');
  const resource = query ?? pathname.split('/api/')[1]?.replace(/\/$/, '');
  return action ? `${resource}?${action}` : `${resource}`;
}
