import type { Facts, Hand } from './actor-hand';
import { accountHref, leadHref } from './sales/parts';
import type { Company, LeadList } from './world-places';
import type { Person, World } from './world-types';

const RESULTS = `/sales/search/people?query=${encodeURIComponent('(recentSearchParam:(doLogHistory:true),keywords:jars)')}`;
/** So many rows are on the first page. */
const ROWS = 10;

export interface SavePlace {
  /** The lead's or account's own page, or the menu of its row in the results. */
  readonly from?: 'page' | 'menu';
}

/** Saving leads and accounts, and taking it back. */
export function createSalesSaves(hand: Hand) {
  const { page } = hand;
  const click = (name: string, wanted: Facts): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const send = (name: string, wanted: Facts): Promise<void> =>
    hand.sending(async () => (await hand.control(name, wanted)).click());
  const openMenu = async (leads: string): Promise<void> => {
    await hand.open(RESULTS);
    await click('save-menu', { leads });
  };
  const openAccountMenu = async ({ id: account }: Company): Promise<void> => {
    await hand.open('/sales/search/company');
    await click('save-menu', { account });
  };

  return {
    async saveLead({ from = 'page' }: SavePlace = {}): Promise<void> {
      const person = unsavedLead(await hand.world());
      if (from === 'menu') {
        await openMenu(person.slug);
        return await send('save-choice', { leads: person.slug });
      }
      await hand.open(leadHref(person));
      await send('save-toggle', { leads: person.slug });
    },
    async unsaveLead({ from = 'page' }: SavePlace = {}): Promise<void> {
      const person = savedLead(await hand.world());
      if (from === 'menu') {
        await openMenu(person.slug);
        return await send('unsave', { leads: person.slug });
      }
      await hand.open(leadHref(person));
      await send('save-toggle', { leads: person.slug });
    },
    /** A lead that is saved already, on a list where it is not yet. */
    async addSavedLeadToList(): Promise<void> {
      const world = await hand.world();
      const { slug } = savedLead(world);
      const list = listWithout(world.places.leadLists, slug);
      await openMenu(slug);
      await send('save-choice', { leads: slug, list });
    },
    /** The menu opened, and nothing chosen. */
    async openSaveMenuAndClose(): Promise<void> {
      await openMenu(unsavedLead(await hand.world()).slug);
      await page.keyboard.press('Escape');
    },
    async bulkSaveLeads(count: number): Promise<void> {
      const leads = unsavedLeads(await hand.world()).slice(0, count);
      await hand.open(RESULTS);
      for (const { slug } of leads) await click('select-row', { slug });
      await click('save-menu', { bulk: true });
      await send('save-choice', { bulk: 'true' });
    },
    async saveAccount({ from = 'page' }: SavePlace = {}): Promise<void> {
      const company = accountOf(await hand.world(), false);
      if (from === 'menu') {
        await openAccountMenu(company);
        return await send('save-choice', { account: company.id });
      }
      await hand.open(accountHref(company));
      await send('save-toggle', { account: company.id });
    },
    async unsaveAccount({ from = 'page' }: SavePlace = {}): Promise<void> {
      const company = accountOf(await hand.world(), true);
      if (from === 'menu') {
        await openAccountMenu(company);
        return await send('unsave', { account: company.id });
      }
      await hand.open(accountHref(company));
      await send('save-toggle', { account: company.id });
    },
  };
}

function unsavedLeads({ people, places }: World): readonly Person[] {
  return people.slice(0, ROWS).filter(({ slug }) => !places.savedLeads.has(slug));
}

function unsavedLead(world: World): Person {
  const [person] = unsavedLeads(world);
  if (person === undefined) throw new Error('every lead in the results is saved');
  return person;
}

/** Somebody whom the member saved before, if need be just now. */
function savedLead({ people, places }: World): Person {
  const rows = people.slice(0, ROWS);
  const person = rows.find(({ slug }) => places.savedLeads.has(slug)) ?? rows.at(-1);
  if (person === undefined) throw new Error('there are no leads');
  places.savedLeads.add(person.slug);
  return person;
}

function listWithout(lists: readonly LeadList[], member: string): string {
  const list = lists.find(({ members }) => !members.has(member));
  if (list === undefined) throw new Error('the lead is on every list');
  return list.id;
}

function accountOf({ places }: World, saved: boolean): Company {
  const company = places.companies.find((each) => each.saved === saved) ?? places.companies.at(-1);
  if (company === undefined) throw new Error('there are no accounts');
  company.saved = saved;
  return company;
}
