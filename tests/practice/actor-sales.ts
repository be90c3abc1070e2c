import type { Hand } from './actor-hand';
import { createSalesSaves } from './actor-sales-saves';
import { createSalesTalk } from './actor-sales-talk';
import { accountHref, leadHref, leadId } from './sales/parts';
import { personOf } from './world';
import type { Person } from './world-types';

const SEARCH = '/sales/search/people';
const ALL = `${SEARCH}?query=${encodeURIComponent('(recentSearchParam:(doLogHistory:true),keywords:jars)')}`;
/** Sales Navigator, an app of its own. */
export function createSales(hand: Hand) {
  const { page } = hand;
  const click = (name: string, wanted: Parameters<Hand['control']>[1] = {}): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const openResults = async (): Promise<void> => {
    if (!page.url().includes(`${SEARCH}?query`)) await hand.open(ALL);
  };
  return {
    ...createSalesSaves(hand),
    ...createSalesTalk(hand),
    async salesSearch(words: string): Promise<void> {
      if (!page.url().includes(SEARCH)) await hand.open(SEARCH);
      await (await hand.control('sales-search')).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
      await hand.calmly(() => page.keyboard.press('Enter'));
    },
    async salesFilter(letter: 'F' | 'S' | 'O' = 'S'): Promise<void> {
      await openResults();
      await click('sales-filter', { letter });
    },
    async salesNextPage(): Promise<void> {
      await openResults();
      await click('sales-page');
    },
    /** The same search by an address with another session and another number of the recent search. */
    async reopenSalesSearch(): Promise<void> {
      const url = new URL(page.url());
      const query = url.searchParams.get('query') ?? '';
      const other = query.replace(/recentSearchParam:\([^)]*\)/, 'recentSearchParam:(id:4242,doLogHistory:true)');
      await hand.open(`${SEARCH}?query=${encodeURIComponent(other)}&sessionId=another%3D%3D`);
    },
    async openLeadList(): Promise<void> {
      const { leadLists, savedLeads } = (await hand.world()).places;
      const [list] = leadLists;
      const [saved] = savedLeads;
      if (saved !== undefined) list?.members.add(saved);
      await hand.open(`/sales/lists/people/${list?.id}?sortCriteria=CREATED_TIME`);
    },
    async openSavedSearch(): Promise<void> {
      await hand.open(SEARCH);
      await click('saved-search');
    },
    async openAccountSearch(): Promise<void> {
      await hand.open(`/sales/search/company?query=${encodeURIComponent('(keywords:jars)')}`);
    },
    async openLead(degree: 1 | 2 | 3 = 2): Promise<Person> {
      const person = personOf(await hand.world(), degree);
      await hand.open(leadHref(person));
      return person;
    },
    /** The older address of the same page. */
    async openLeadOldPath(degree: 1 | 2 | 3 = 3): Promise<void> {
      const person = personOf(await hand.world(), degree);
      await hand.open(`/sales/people/${leadId(person)},NAME_SEARCH,abcd`);
    },
    /** A panel beside the results. */
    async openLeadPanel(): Promise<void> {
      await openResults();
      await click('lead-panel');
    },
    async openAccount(): Promise<void> {
      const [company] = (await hand.world()).places.companies;
      if (company !== undefined) await hand.open(accountHref(company));
    },
  };
}
