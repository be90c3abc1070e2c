import { valueWords } from '@/components/today/value-words';
import { say, type WordKey } from '@/components/words';
import type { ActivityKind } from '@/lib/domain/activity';
import type { OwnRecord } from '@/lib/domain/corrections';
import { detailOf, originOf, type RecordDetail, type RecordOrigin, type RecordSort } from '@/lib/domain/record-sorts';

/** One of each kind. */
export const recordWords = {
  post: 'record_post',
  article: 'record_article',
  repost: 'record_repost',
  comment: 'record_comment',
  reply: 'record_reply',
  reaction: 'record_reaction',
  message: 'record_message',
  inmail: 'record_inmail',
  invite: 'record_invite',
  'invite-withdrawn': 'record_invite_withdrawn',
  'invite-accepted': 'record_invite_accepted',
  follow: 'record_follow',
  endorsement: 'record_endorsement',
  'group-join': 'record_group_join',
  'people-search': 'record_people_search',
  'profile-view': 'record_profile_view',
  'lead-search': 'record_lead_search',
  'lead-view': 'record_lead_view',
  'lead-save': 'record_lead_save',
  'account-view': 'record_account_view',
  'account-save': 'record_account_save',
  appointment: 'record_appointment',
  conversation: 'record_conversation',
  value: 'record_value',
} as const satisfies Record<ActivityKind, WordKey>;

export const originWords = {
  confirmed: 'record_known_confirmed',
  likely: 'record_known_likely',
  export: 'record_known_export',
  manual: 'record_known_manual',
} as const satisfies Record<RecordOrigin, WordKey>;

const detailWords = {
  ...valueWords,
  note: 'record_note',
  quote: 'record_quote',
  'degree-1': 'record_degree_1',
  'degree-2': 'record_degree_2',
  'degree-3': 'record_degree_3',
} as const satisfies Record<RecordDetail, WordKey>;

/** What a record is, with what is kept beside it. */
export function recordText({ kind, traits }: Pick<OwnRecord, 'kind' | 'traits'>): string {
  return textOf(kind, traits && detailOf(traits));
}

/** How a record is known. */
export function knownText(record: Pick<OwnRecord, 'source' | 'confidence'>): string {
  return say(originWords[originOf(record)]);
}

/** All words of the line of a record of this sort. */
export function sortText({ kind, detail, origin }: RecordSort): string {
  return [textOf(kind, detail), say(originWords[origin])].join(' ');
}

function textOf(kind: ActivityKind, detail: RecordDetail | undefined): string {
  const what = say(recordWords[kind]);
  return detail ? say('record_with_detail', what, say(detailWords[detail])) : what;
}
