import type { SensedKind } from './activity';
import type { Pillar } from './pillar';

/** Which kinds are steps of which pillar, in the order in which they are told. */
export const pillarKinds: Readonly<Record<Pillar, readonly SensedKind[]>> = {
  brand: ['post', 'article'],
  find: ['people-search', 'profile-view', 'lead-search', 'lead-view', 'lead-save', 'account-view'],
  insights: ['comment', 'reply', 'reaction', 'repost', 'message', 'inmail', 'group-join', 'account-save', 'follow'],
  relations: ['invite', 'invite-accepted', 'endorsement'],
};
