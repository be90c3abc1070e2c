import { findGroup, type Group, type Membership } from '@/tests/practice/world-places';
import type { Write, WriteCall, WriteRule } from './write-types';

/** One request for joining, leaving and taking a request back. */
export const groupWrites: readonly WriteRule[] = [
  {
    endpoint: /^\/voyager\/api\/voyagerGroupsDashGroupMemberships\?action=updateMembership/,
    method: 'POST',
    read: changesMembership,
  },
];

function changesMembership({ intent, view }: WriteCall): Write {
  const target = intent.group ?? '';
  const group = findGroup(view.world.places, target);
  return {
    action: actionOf(intent.action, group),
    target,
    apply: () => {
      if (group !== undefined) group.membership = membershipAfter(intent.action, group);
      return { membership: group?.membership };
    },
  };
}

function actionOf(asked: string | undefined, group: Group | undefined): string {
  if (asked === 'SEND_REQUEST') return 'group-join';
  return group?.membership === 'requested' ? 'group-request-cancelled' : 'group-leave';
}

function membershipAfter(asked: string | undefined, group: Group): Membership {
  if (asked !== 'SEND_REQUEST') return 'none';
  return group.open ? 'member' : 'requested';
}
