import { findPerson } from '@/tests/practice/world';
import { findCompany } from '@/tests/practice/world-places';
import type { Person, Relation } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

const INVITATION = /^\/voyager\/api\/voyagerRelationshipsDashInvitations\/.*[?&]action=/;
const ENDORSEMENTS = /^\/voyager\/api\/identity\/profiles\/[^/]+\/normEndorsements/;

/** Invitations, follows and endorsements. */
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
  { endpoint: ENDORSEMENTS, method: 'POST', read: endorses },
  { endpoint: ENDORSEMENTS, method: 'DELETE', read: endorses },
];

const ANSWERS: Readonly<Record<string, readonly [string, Relation]>> = {
  accept: ['invite-accepted', 'connected'],
  ignore: ['invite-ignored', 'open'],
  withdraw: ['invite-withdrawn', 'withdrawn'],
};

/** Invitations of people and of pages share their requests; only the body says whose it was and what came of it. */
function answersInvitation(call: WriteCall): Write {
  if (call.intent.invitation !== undefined) return answersPage(call);
  const [action, relation] = ANSWERS[call.intent.answer ?? ''] ?? ['invite-ignored', 'open'];
  return relates(call, action, relation);
}

function answersPage({ intent, view }: WriteCall): Write {
  const accepts = intent.answer === 'accept';
  const target = intent.invitation ?? '';
  return {
    action: accepts ? 'page-invite-accepted' : 'page-invite-ignored',
    target,
    apply: () => {
      const invitation = view.world.places.pageInvitations.find(({ id }) => id === target);
      if (invitation === undefined) return {};
      invitation.state = accepts ? 'accepted' : 'ignored';
      if (accepts) invitation.company.following = true;
      return {};
    },
  };
}

function relates({ intent, view }: WriteCall, action: string, relation: Relation): Write {
  const target = intent.slug ?? '';
  const write: Write = {
    action,
    target,
    apply: () => {
      const person = findPerson(view.world, target);
      if (person !== undefined) relate(person, relation);
      return {};
    },
  };
  return action === 'invite' ? { ...write, note: (intent.note ?? '').length > 0 } : write;
}

function relate(person: Person, relation: Relation): void {
  person.relation = relation;
  if (relation === 'connected') person.following = true;
}

function follows({ intent, view }: WriteCall): Write {
  const following = intent.following === 'true';
  const { company, slug = '' } = intent;
  return {
    action: following ? 'follow' : 'unfollow',
    target: company ?? slug,
    apply: () => {
      const followed = company === undefined ? findPerson(view.world, slug) : findCompany(view.world.places, company);
      if (followed !== undefined) followed.following = following;
      return {};
    },
  };
}

/** Giving and taking back share their request in the 2026 build. */
function endorses({ intent, view }: WriteCall): Write {
  const removes = intent.endorsed === 'false';
  const target = `${intent.slug}/${intent.skill}`;
  return {
    action: removes ? 'endorsement-removed' : 'endorsement',
    target,
    apply: () => {
      if (removes) view.world.endorsed.delete(target);
      else view.world.endorsed.add(target);
      return {};
    },
  };
}
