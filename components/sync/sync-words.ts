import { formatDate, formatMoment, formatShare, say, sayCount, type WordKey } from '@/components/words';
import type { SentPart } from '@/lib/domain/sync/describe-sync';
import { syncLimits } from '@/lib/domain/sync/sync-limits';
import type { SyncOutcome, SyncStatus } from '@/lib/domain/sync/sync-status';

const partWords = {
  format: 'sync_part_format',
  device: 'sync_part_device',
  sequence: 'sync_part_sequence',
  month: 'sync_part_month',
  day: 'sync_part_day',
  post: 'kind_post',
  article: 'kind_article',
  repost: 'kind_repost',
  comment: 'kind_comment',
  reply: 'kind_reply',
  reaction: 'kind_reaction',
  message: 'kind_message',
  inmail: 'kind_inmail',
  invite: 'kind_invite',
  'invite-withdrawn': 'kind_invite_withdrawn',
  'invite-accepted': 'kind_invite_accepted',
  follow: 'kind_follow',
  endorsement: 'kind_endorsement',
  'group-join': 'kind_group_join',
  'people-search': 'kind_people_search',
  'profile-view': 'kind_profile_view',
  'lead-search': 'kind_lead_search',
  'lead-view': 'kind_lead_view',
  'lead-save': 'kind_lead_save',
  'account-view': 'kind_account_view',
  'account-save': 'kind_account_save',
  appointment: 'kind_appointment',
  conversation: 'kind_conversation',
  value: 'kind_value',
  outside: 'signal_views_outside',
  notes: 'sync_part_notes',
  threads: 'sync_part_threads',
} as const satisfies Record<SentPart, WordKey>;

/** What a part of what is sent is called. */
export function partText(part: SentPart): string {
  return say(partWords[part]);
}

const outcomeWords: Record<SyncOutcome, WordKey> = {
  off: 'sync_off',
  level: 'sync_level',
  sent: 'sync_level',
  later: 'sync_later',
  full: 'sync_full',
  newer: 'sync_newer',
  failed: 'sync_failed',
};

/** How it stands, in one sentence: what is late, and why; nothing while it was never switched on. */
export function outcomeText({ isOn, outcome }: SyncStatus): string {
  if (!outcome) return '';
  return say(!isOn && outcome === 'failed' ? 'sync_off_left' : outcomeWords[outcome]);
}

/** Everything else that is not as one would expect, in sentences. */
export function hintsOf({ newer, isCoarse, leftOut }: SyncStatus): readonly string[] {
  return [
    ...(newer > 0 ? [sayCount('sync_newer_others', newer)] : []),
    ...(isCoarse ? [say('sync_coarse')] : []),
    ...(leftOut === undefined ? [] : [say('sync_left_out', formatDate(leftOut))]),
  ];
}

/** The facts with their names. */
export function factsOf(status: SyncStatus): readonly (readonly [name: string, value: string])[] {
  const { sentAt, receivedAt, others, bytes } = status;
  return [
    [say('sync_sent_at'), momentText(sentAt)],
    [say('sync_received_at'), momentText(receivedAt)],
    [say('sync_others'), others === 0 ? say('sync_others_none') : sayCount('sync_others_seen', others)],
    [say('sync_room'), bytes === undefined ? say('sync_unknown') : say('sync_room_used', shareText(bytes))],
  ];
}

function momentText(at: number | undefined): string {
  return at === undefined ? say('sync_never') : formatMoment(at);
}

function shareText(bytes: number): string {
  return formatShare(Math.ceil((bytes / syncLimits.bytes) * 100) / 100);
}
