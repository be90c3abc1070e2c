import type { ActivityKind } from '@/lib/domain/activity';

/** The kinds that this release counts by itself. A kind is only called quiet when it is one of these. */
export const seenKinds: ReadonlySet<ActivityKind> = new Set<ActivityKind>([
  'comment',
  'reply',
  'reaction',
  'post',
  'repost',
  'invite',
  'message',
  'inmail',
  'people-search',
  'profile-view',
]);
