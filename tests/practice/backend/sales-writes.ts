import { findPerson } from '@/tests/practice/world';
import { findCompany, type LeadList } from '@/tests/practice/world-places';
import type { World } from '@/tests/practice/world-types';
import type { Write, WriteCall, WriteRule } from './write-types';

const LEADS = String.raw`^/sales-api/salesApiLeads\?action=`;
const COMPANIES = String.raw`^/sales-api/salesApiCompanies\?action=`;

/** Sales Navigator: saved leads and accounts, lists, invitations and messages. */
export const salesWrites: readonly WriteRule[] = [
  { endpoint: new RegExp(`${LEADS}saveByMember`), method: 'POST', read: savesLeads },
  { endpoint: new RegExp(`${LEADS}bulkSaveByMembers`), method: 'POST', read: savesLeads },
  { endpoint: new RegExp(`${LEADS}unsaveByMember`), method: 'POST', read: unsavesLead },
  { endpoint: /^\/sales-api\/salesApiListEntities\?action=edit/, method: 'POST', read: editsList },
  { endpoint: new RegExp(`${COMPANIES}save`), method: 'POST', read: (call) => savesAccount(call, true) },
  { endpoint: new RegExp(`${COMPANIES}unsave`), method: 'POST', read: (call) => savesAccount(call, false) },
  { endpoint: /^\/sales-api\/salesApiConnection\?action=connectV2/, method: 'POST', read: invites },
  { endpoint: /^\/sales-api\/salesApiMessageActions\?action=createMessage/, method: 'POST', read: sends },
];

/** One lead, or several at once: each is a row of the truth. */
function savesLeads({ intent, view }: WriteCall): Write {
  const { places } = view.world;
  const leads = (intent.leads ?? '').split(',').filter((slug) => slug !== '' && !places.savedLeads.has(slug));
  return {
    action: 'lead-save',
    targets: leads,
    apply: () => {
      for (const slug of leads) places.savedLeads.add(slug);
      for (const slug of leads) listOf(places.leadLists, intent.list)?.members.add(slug);
      return {};
    },
  };
}

function unsavesLead({ intent, view }: WriteCall): Write {
  const { savedLeads, leadLists } = view.world.places;
  const target = intent.leads ?? '';
  return {
    action: 'lead-unsave',
    target,
    apply: () => {
      savedLeads.delete(target);
      for (const { members } of leadLists) members.delete(target);
      return {};
    },
  };
}

/** Puts a saved lead or account on one more list, or takes it off again. */
function editsList({ intent, view }: WriteCall): Write {
  const { leadLists, accountLists } = view.world.places;
  const target = intent.leads ?? intent.account ?? '';
  return {
    action: 'list-edit',
    target,
    apply: () => {
      const list = listOf([...leadLists, ...accountLists], intent.list);
      if (!list?.members.delete(target)) list?.members.add(target);
      return {};
    },
  };
}

function savesAccount({ intent, view }: WriteCall, saved: boolean): Write {
  const { places } = view.world;
  const target = intent.account ?? '';
  return {
    action: saved ? 'account-save' : 'account-unsave',
    target,
    apply: () => {
      const company = findCompany(places, target);
      if (company === undefined) return {};
      company.saved = saved;
      if (saved) listOf(places.accountLists, intent.list)?.members.add(target);
      else for (const { members } of places.accountLists) members.delete(target);
      return {};
    },
  };
}

function listOf(lists: readonly LeadList[], wanted: string | undefined): LeadList | undefined {
  return lists.find(({ id }) => id === wanted);
}

function invites({ intent, view }: WriteCall): Write {
  const target = intent.slug ?? '';
  return {
    action: 'invite',
    note: (intent.note ?? '') !== '',
    target,
    apply: () => {
      relate(view.world, target);
      return {};
    },
  };
}

function relate(world: World, slug: string): void {
  const person = findPerson(world, slug);
  if (person !== undefined) person.relation = 'pending';
}

function sends({ intent }: WriteCall): Write {
  return { action: intent.inmail === 'true' ? 'inmail' : 'message', target: intent.slug ?? '', apply: () => ({}) };
}
