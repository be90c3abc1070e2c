import { messageItem } from '@/tests/practice/common/thread';
import { BASE64URL, createDice } from '@/tests/practice/seed';
import { findPerson, findThread } from '@/tests/practice/world';
import type { Message, Relation } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

const INVITATION = /^\/voyager\/api\/voyagerRelationshipsDashInvitations\/.*[?&]action=/;

/** Invitations, follows, endorsements and messages. */
export const networkWrites: readonly WriteRule[] = [
  {
    endpoint: /^com\.linkedin\.sdui\.requests\.mynetwork\.addaAddConnection$/,
    read: (call) => relates(call, 'invite', 'pending'),
  },
  {
    endpoint: /^com\.linkedin\.sdui\.requests\.mynetwork\.addaWithdrawInvitation$/,
    read: (call) => relates(call, 'invite-withdrawn', 'withdrawn'),
  },
  { endpoint: /^com\.linkedin\.sdui\.requests\.mynetwork\.addaInvitationAction$/, read: answersInvitation },
  {
    endpoint: /voyagerRelationshipsDashMemberRelationships\?action=verifyQuotaAndCreateV2/,
    method: 'POST',
    read: (call) => relates(call, 'invite', 'pending'),
  },
  { endpoint: INVITATION, method: 'POST', read: answersInvitation },
  {
    endpoint: /^com\.linkedin\.sdui\.requests\.(?:mynetwork\.addaUpdateFollowState|feed\.updateFollowState)$/,
    read: follows,
  },
  { endpoint: /^\/voyager\/api\/feed\/dash\/followingStates\//, method: 'POST', read: follows },
  { endpoint: /^com\.linkedin\.sdui\.requests\.profile\.endorseSkill$/, read: endorses },
  { endpoint: /^\/voyager\/api\/identity\/profiles\/[^/]+\/normEndorsements/, method: 'POST', read: endorses },
  { endpoint: /voyagerMessagingDashMessengerMessages\?action=createMessage/, method: 'POST', read: sendsMessage },
];

const ANSWERS: Readonly<Record<string, readonly [string, Relation]>> = {
  accept: ['invite-accepted', 'connected'],
  ignore: ['invite-ignored', 'open'],
  withdraw: ['invite-withdrawn', 'withdrawn'],
};

function answersInvitation(call: WriteCall): Write {
  const [action, relation] = ANSWERS[call.intent.answer ?? ''] ?? ['invite-ignored', 'open'];
  return relates(call, action, relation);
}

function relates({ intent, view }: WriteCall, action: string, relation: Relation): Write {
  const target = intent.slug ?? '';
  const write: Write = {
    action,
    target,
    apply: () => {
      const person = findPerson(view.world, target);
      if (person !== undefined) person.relation = relation;
      return {};
    },
  };
  return action === 'invite' ? { ...write, note: (intent.note ?? '').length > 0 } : write;
}

function follows({ intent, view }: WriteCall): Write {
  const following = intent.following === 'true';
  const target = intent.slug ?? '';
  return {
    action: following ? 'follow' : 'unfollow',
    target,
    apply: () => {
      const person = findPerson(view.world, target);
      if (person !== undefined) person.following = following;
      return {};
    },
  };
}

function endorses({ intent, view }: WriteCall): Write {
  const target = `${intent.slug}/${intent.skill}`;
  return {
    action: 'endorsement',
    target,
    apply: () => {
      view.world.endorsed.add(target);
      return {};
    },
  };
}

function sendsMessage({ intent, view }: WriteCall): Write {
  const thread = findThread(view.world, intent.thread ?? '');
  return {
    action: 'message',
    target: thread?.person.slug ?? '',
    apply: () => {
      if (thread === undefined) return {};
      const id = `2-${createDice(view.world.nextId()).text(44, BASE64URL)}`;
      const message: Message = { id, mine: true, text: intent.text ?? '', time: '2:44 PM' };
      thread.messages.push(message);
      thread.quickReplies = [];
      return { html: messageItem(view, thread, message).html };
    },
  };
}
