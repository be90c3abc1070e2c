import { readBefore } from '@/tests/domain/readings';
import { tallyBefore } from '@/tests/domain/tallies';
import { morning } from './sources';
import { postsBefore, type Stories, seat } from './story';

const minute = 60_000;

/** Stories of insights and relations. */
export const talkStories = {
  I01: {
    fires: { tallies: [tallyBefore(6, { comment: 3, reply: 1 })] },
    silent: { tallies: [tallyBefore(6, { comment: 4, reply: 1 })] },
  },
  I02: {
    fires: { tallies: [tallyBefore(6, { reaction: 15, comment: 2 })] },
    silent: { tallies: [tallyBefore(6, { reaction: 14, comment: 2 })] },
  },
  I03: { fires: { tallies: [tallyBefore(6, { comment: 3 })] }, silent: { tallies: [tallyBefore(6, { comment: 2 })] } },
  I04: {
    fires: { tallies: postsBefore(0), lastPostAt: morning.at - 30 * minute, facts: { 'own.comments_seen': 1 } },
    silent: { tallies: postsBefore(0), lastPostAt: morning.at - 29 * minute, facts: { 'own.comments_seen': 1 } },
  },
  I05: {
    fires: { lastPostAt: morning.at - 59 * minute, preferences: { post_help: true } },
    silent: { lastPostAt: morning.at - 60 * minute, preferences: { post_help: true } },
  },
  I06: {
    fires: { tallies: [tallyBefore(6, { comment: 3 })], facts: { 'since.own_comments_page': 3 } },
    silent: { tallies: [tallyBefore(6, { comment: 3 })], facts: { 'since.own_comments_page': 2 } },
  },
  I07: { fires: { tallies: [tallyBefore(7, { repost: 1 })] }, silent: { tallies: [tallyBefore(6, { repost: 1 })] } },
  I08: {
    fires: { tallies: postsBefore(7), facts: { 'd28.saves': 3 } },
    silent: { tallies: postsBefore(6), facts: { 'd28.saves': 3 } },
  },
  I09: { fires: { answers: { groups: 0 } }, silent: { answers: { groups: 1 } } },
  I10: {
    fires: { tallies: [tallyBefore(6, { comment: 7 })], facts: { 'since.newsletters': 14 } },
    silent: { tallies: [tallyBefore(6, { comment: 8 })], facts: { 'since.newsletters': 14 } },
  },
  I11: {
    fires: { readings: readBefore(1, { 'unread-conversations': 1 }) },
    silent: { readings: readBefore(1, { 'unread-conversations': 0 }) },
  },
  I12: {
    fires: { facts: { 'resp.asked': 10, 'resp.rate': 0.14 } },
    silent: { facts: { 'resp.asked': 10, 'resp.rate': 0.15 } },
  },
  I13: {
    fires: { tallies: postsBefore(0, 27), facts: { 'since.content_analytics': 7 } },
    silent: { tallies: postsBefore(0, 28), facts: { 'since.content_analytics': 7 } },
  },
  I14: {
    fires: { answers: seat, tallies: [tallyBefore(28, { 'account-save': 1 })] },
    silent: { answers: seat, tallies: [tallyBefore(27, { 'account-save': 1 })] },
  },

  R01: { fires: { facts: { 'accepted.unmessaged': 1 } }, silent: { facts: { 'accepted.unmessaged': 0 } } },
  R02: {
    fires: { readings: readBefore(1, { 'invites-received': 1 }) },
    silent: { readings: readBefore(2, { 'invites-received': 1 }) },
  },
  R03: {
    fires: { tallies: [tallyBefore(6, { comment: 3, invite: 4 })] },
    silent: { tallies: [tallyBefore(6, { comment: 3, invite: 5 })] },
  },
  R04: {
    fires: { answers: { invitations: { sent: 10, accepted: 3 } } },
    silent: { answers: { invitations: { sent: 10, accepted: 4 } } },
  },
  R05: {
    fires: { readings: readBefore(28, { 'invites-pending': 50 }) },
    silent: { readings: readBefore(28, { 'invites-pending': 49 }) },
  },
  R06: { fires: { facts: { 'since.catch_up': 3 } }, silent: { facts: { 'since.catch_up': 2 } } },
  R07: {
    fires: { answers: { coworkers: 9 }, readings: readBefore(1, { 'invites-pending': 99 }) },
    silent: { answers: { coworkers: 9 }, readings: readBefore(1, { 'invites-pending': 100 }) },
  },
  R08: {
    fires: { tallies: [tallyBefore(27, {}, { threads: 1 }), tallyBefore(28, {}, { threads: 9 })] },
    silent: { tallies: [tallyBefore(27, {}, { threads: 2 })] },
  },
  R09: {
    fires: { facts: { 'd90.introductions': 0 }, readings: readBefore(9, { connections: 100 }) },
    silent: { facts: { 'd90.introductions': 0 }, readings: readBefore(9, { connections: 99 }) },
  },
  R10: {
    fires: { tallies: [tallyBefore(6, { appointment: 1 })] },
    silent: { tallies: [tallyBefore(7, { appointment: 1 })] },
  },
  R11: {
    fires: { tallies: [tallyBefore(19, { invite: 5 }, { notes: 5 })], facts: { 'account.premium': false } },
    silent: { tallies: [tallyBefore(20, { invite: 5 }, { notes: 5 })], facts: { 'account.premium': false } },
  },
} as const satisfies Stories;
