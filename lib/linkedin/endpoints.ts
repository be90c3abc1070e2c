import type { VisitKind } from './routes';
import type { SalesAct } from './sales';

/**
 * What LinkedIn's own requests say, read from their URL alone (resource timing shows no method and no body).
 * A request is named by the end of its action id, or by its query or the last part of its path (`*` after it stands for
 * an id), with `?` and what is done with it (`action=`, `q=`, a plain query is `read`). Hashes behind a query rotate with
 * every deploy and are no part of a name.
 */

/** What a request did, as far as its URL can tell: the family, and what of it only the page can tell. */
export type Act =
  /** A top-level comment was created. */
  | 'comment'
  /** A comment or a reply was created. */
  | 'comment:any'
  /** A comment was edited: its button is the one that sends comments. */
  | 'comment:edit'
  /** A reaction was set: the first one, or another kind of it. */
  | 'reaction'
  /** A reaction was taken back. */
  | 'reaction:undo'
  /** A reaction was set or taken back: the state of the button before the click tells which. */
  | 'reaction:any'
  /** A post, an article, a repost with thoughts or an edit: the way the share box was opened tells which. */
  | 'post'
  | 'repost'
  /** A connection request: sent at once it has no note, from the dialog the note field tells. */
  | 'invite'
  | 'invite-withdrawn'
  | 'invite-accepted'
  /** A received invitation was accepted or ignored: the button tells which. */
  | 'invite-accepted:any'
  /** A message, or an InMail when the form has a subject. */
  | 'message'
  /** Somebody was followed or not any more: the state of the button tells which. */
  | 'follow:any'
  /** A skill was endorsed or not any more. */
  | 'endorsement:any'
  /** A group was joined or left, or a request to join was taken back. */
  | 'group-join:any'
  | SalesAct;

/** Every request that counts, by name, with the newest month in which somebody saw it. Anything else is a read. */
export const acts: Readonly<Record<string, Act>> = {
  'comments.createComment': 'comment', // 2026-08
  'comments.updateComment': 'comment:edit', // 2026-08
  voyagerSocialDashNormComments: 'comment:any', // 2026-08
  'voyagerSocialDashNormComments*': 'comment:edit', // 2026-08; a deletion looks the same
  'reactions.create': 'reaction', // 2026-08
  'reactions.delete': 'reaction:undo', // 2026-08
  voyagerSocialDashReactions: 'reaction:any', // 2026-07; with `q` it is a read
  'voyagerContentcreationDashShares?execute': 'post', // 2026-07
  normShares: 'post', // 2026-07
  'requests.createInstantRepost': 'repost', // 2026-07
  voyagerFeedDashReposts: 'repost', // 2026-04; as a query it deletes
  'mynetwork.addaAddConnection': 'invite', // 2026-10
  'voyagerRelationshipsDashMemberRelationships?verifyQuotaAndCreateV2': 'invite', // 2026-09
  normInvitations: 'invite', // 2026-09
  'mynetwork.addaWithdrawInvitation': 'invite-withdrawn', // 2026-10
  'voyagerRelationshipsDashInvitations*?withdraw': 'invite-withdrawn', // 2026-09
  'mynetwork.addaInvitationAction': 'invite-accepted:any', // 2026-09
  'voyagerRelationshipsDashInvitations*?accept': 'invite-accepted', // 2026-09
  'voyagerMessagingDashMessengerMessages?createMessage': 'message', // 2026-09
  'conversations?create': 'message', // 2026-04
  'mynetwork.addaUpdateFollowState': 'follow:any', // 2026-07
  'feed.updateFollowState': 'follow:any', // 2026-07
  'followingStates*': 'follow:any', // 2026-07
  'profile.endorseSkill': 'endorsement:any', // 2026-07
  normEndorsements: 'endorsement:any', // 2026-04
  'voyagerGroupsDashGroupMemberships?updateMembership': 'group-join:any', // 2026-07
};

/** Pages that count by being opened, and that LinkedIn loads inside the app by a read of their own. */
const pageReads: Readonly<Record<string, VisitKind>> = {
  'voyagerSearchDashClusters?read': 'people-search', // 2026-07
  'voyagerIdentityDashProfiles?read': 'profile-view', // 2026-07
};

/** What an answer of LinkedIn's is about. */
export interface Answer {
  readonly act?: Act | undefined;
  /** The request's name. */
  readonly name?: string;
  /** URN of the target, where the URL carries one. */
  readonly target?: string | null | undefined;
  /** The page's content: by the page's own path (2026 build), or by the kind of page alone. */
  readonly path?: string;
  readonly page?: VisitKind | undefined;
  /** The profile id of the member who is signed in: the mailbox asks for it by name. */
  readonly self?: string | undefined;
}

/** Requests by name: acts, and reads that load a page. */
export interface Requests {
  readonly acts: Readonly<Record<string, Act>>;
  readonly reads: Readonly<Record<string, VisitKind>>;
}

const apis = /^https:\/\/www\.linkedin\.com\/(voyager\/api|flagship-web|sales-api)(\/.+)/;

/** Seen 2026-07, on every page of a signed-in member. */
const mailbox = /mailboxUrn(?::|%3A)urn(?::|%3A)li(?::|%3A)fsd_profile(?::|%3A)([\w-]+)/i;

/** Parts of a path that are ids: URNs (escaped or not), numbers, tuples. */
const id = /[:%(\d]/;

/**
 * Reads an answer out of a request's URL; undefined for every request outside LinkedIn's own interfaces.
 * @param more what only some pages know.
 */
export function readAnswer(url: string, more?: Requests): Answer | undefined {
  const [, api, path = ''] = apis.exec(url) ?? [];
  if (!api) return undefined;
  if (api === 'flagship-web' && !path.startsWith('/rsc-action')) return { path };
  const { pathname, searchParams } = new URL(url);
  const parts = pathname.split('/').filter(Boolean);
  const [last = ''] = parts.slice(-1);
  const target = searchParams.get('threadUrn') ?? (id.test(last) ? last : undefined);
  return { ...known(nameOf(parts, searchParams), more), target, self: mailbox.exec(url)?.[1] };
}

function known(name: string, more?: Requests): Answer {
  return {
    act: find(acts, name) ?? find(more?.acts, name),
    name,
    page: find(pageReads, name) ?? find(more?.reads, name),
  };
}

/** Every object has a `constructor`. */
function find<Value>(table: Readonly<Record<string, Value>> = {}, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function nameOf(parts: readonly string[], parameters: URLSearchParams): string {
  const last = parts.at(-1) ?? '';
  const actionId = last === 'server-request' && parameters.get('sduiid');
  if (actionId) return actionId.split('.').slice(-2).join('.');
  const query = parameters.get('queryId')?.split('.')[0];
  const action = parameters.get('q') ?? parameters.get('action') ?? (query && 'read');
  const resource = query ?? (id.test(last) ? `${parts.at(-2)}*` : last);
  return action ? `${resource}?${action}` : resource;
}
