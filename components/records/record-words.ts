import { valueWords } from '@/components/today/value-words';
import { say, type WordKey } from '@/components/words';
import type { ActivityKind, Traits } from '@/lib/domain/activity';
import type { OwnRecord } from '@/lib/domain/corrections';

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

const knownWords = {
  confirmed: 'record_known_confirmed',
  likely: 'record_known_likely',
  manual: 'record_known_manual',
} as const satisfies Record<OwnRecord['confidence'], WordKey>;

const degreeWords = {
  1: 'record_degree_1',
  2: 'record_degree_2',
  3: 'record_degree_3',
} as const satisfies Record<1 | 2 | 3, WordKey>;

/** What a record is, with what is kept beside it. */
export function recordText({ kind, traits }: Pick<OwnRecord, 'kind' | 'traits'>): string {
  const what = say(recordWords[kind]);
  const detail = traits && detailWord(traits);
  return detail ? say('record_with_detail', what, say(detail)) : what;
}

/** How a record is known. */
export function knownText({ confidence }: Pick<OwnRecord, 'confidence'>): string {
  return say(knownWords[confidence]);
}

function detailWord({ form, note, degree, why }: Traits): WordKey | undefined {
  if (degree) return degreeWords[degree];
  if (why) return valueWords[why];
  if (note) return 'record_note';
  return form === 'quote' ? 'record_quote' : undefined;
}
