import { unfollowDialog } from './common/follow';
import { articlePublishDialog, discardDraftDialog } from './ember/article';
import { leaveDialog, membership } from './ember/groups';
import { outcome as emberOutcome } from './ember/invitation-rows';
import { profileActions } from './ember/profile-actions';
import { type Html, html } from './html';
import { outcome } from './sdui/invitation-rows';
import { actionRow } from './sdui/profile-actions';
import type { View } from './view';
import { findPerson } from './world';
import { findCompany, findGroup } from './world-places';
import type { Person } from './world-types';

type Facts = Readonly<Record<string, string>>;

/** Parts that mount on demand around people, companies and groups. */
export const NETWORK_PIECES: Readonly<Record<string, (view: View, facts: Facts) => Html>> = {
  'invitation-outcome': (view, { slug, invitation, answer }) => {
    const draw = view.app === 'sdui' ? outcome : emberOutcome;
    const name = slug === undefined ? pageName(view, invitation) : personOf(view, slug).name;
    if (answer !== 'accept') return draw(view.say('invitationIgnored', name));
    return draw(slug === undefined ? view.say('following') : view.say('nowConnected', name));
  },
  'profile-actions': (view, { slug, place }) => {
    const person = personOf(view, slug);
    if (view.app === 'ember') return profileActions(view, person);
    return actionRow(view, person, place === 'sticky' ? 'sticky' : 'card');
  },
  'unfollow-dialog': (view, { company: id = '' }) => {
    const company = findCompany(view.world.places, id);
    return company === undefined ? html`` : unfollowDialog(view, company);
  },
  'group-leave': (view, { group: id = '' }) => {
    const group = findGroup(view.world.places, id);
    return group === undefined ? html`` : leaveDialog(view, group);
  },
  'group-membership': (view, { group: id = '', where }) => {
    const group = findGroup(view.world.places, id);
    return html`${group === undefined ? '' : membership(view, group, where === 'top' ? 'top' : 'list')}`;
  },
  'article-publish': (view) => articlePublishDialog(view),
  'article-discard': (view) => discardDraftDialog(view),
};

function personOf(view: View, slug: string | undefined): Person {
  return findPerson(view.world, slug ?? '') ?? view.world.self;
}

function pageName(view: View, invitation: string | undefined): string {
  return view.world.places.pageInvitations.find(({ id }) => id === invitation)?.company.name ?? '';
}
