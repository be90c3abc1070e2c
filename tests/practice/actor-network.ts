import type { Hand } from './actor-hand';
import { SKILLS } from './common/skills';
import { personOf } from './world';
import type { Degree, Person, Relation } from './world-types';

const SEARCH_BOX = { sdui: '[data-testid="typeahead-input"]', ember: '.search-global-typeahead__input' };
const NEXT_PAGE = {
  sdui: '[data-testid="pagination-controls-next-button-visible"]',
  ember: '.artdeco-pagination__button--next',
};
const FILTER = {
  sdui: '[componentkey="SearchResults_SearchResultsFilterBar"] [role=radio][aria-label]',
  ember: '.search-reusables__filter-pill-button[aria-pressed]',
};
const NAME = {
  sdui: '[data-testid="lazy-column"] p > a, [role=listitem] > div a[href*="/in/"]',
  ember: 'main a[href*="/in/"]',
};
const OUT_OF_NETWORK = '/search/results/people/?keywords=jars&network=%5B%22O%22%5D&origin=FACETED_SEARCH';

/** Profiles, following, endorsing and search. */
export function createNetwork(hand: Hand) {
  const { page } = hand;
  const profile = async (degree: Degree, relation?: Relation): Promise<Person> => {
    const person = personOf(await hand.world(), degree, relation);
    await hand.open(`/in/${person.slug}/`);
    return person;
  };
  const openMore = async (slug: string): Promise<void> => {
    const name = (await hand.app()) === 'sdui' ? 'more-menu' : 'dropdown';
    await hand.calmly(async () => (await hand.control(name, name === 'dropdown' ? {} : { slug })).click());
  };
  const send = (name: string, wanted: Parameters<Hand['control']>[1]): Promise<void> =>
    hand.sending(async () => (await hand.control(name, wanted)).click());

  /** Presses the control that shows the state given, which the person is brought into before. */
  const turnOnProfile = async (
    person: Person,
    { following, inMenu }: { following: boolean; inMenu: boolean },
  ): Promise<void> => {
    person.following = following;
    await hand.open(`/in/${person.slug}/`);
    if (inMenu) await openMore(person.slug);
    await send('follow', { slug: person.slug, following });
  };
  const openSkills = async (degree: Degree = 1): Promise<Person> => {
    const world = await hand.world();
    const person = degree === 0 ? world.self : personOf(world, degree);
    await hand.open(`/in/${person.slug}/details/skills/`);
    return person;
  };

  return {
    /** From the top of a profile, its More menu, a search result or a rail. */
    async follow({ from = 'profile' }: { from?: 'profile' | 'menu' | 'search' | 'rail' } = {}): Promise<void> {
      if (from === 'search' || from === 'rail') {
        await hand.open(from === 'rail' ? '/feed/' : OUT_OF_NETWORK);
        return await send('follow', { where: 'list', following: false });
      }
      await turnOnProfile(personOf(await hand.world(), 2, from === 'menu' ? 'open' : 'follow-first'), {
        following: false,
        inMenu: from === 'menu',
      });
    },
    /** Somebody who is followed already: by the button at the top of the profile, or in its More menu. */
    async unfollow({ from = 'profile' }: { from?: 'profile' | 'menu' } = {}): Promise<void> {
      const world = await hand.world();
      const person = from === 'menu' ? personOf(world, 1) : personOf(world, 2, 'follow-first');
      await turnOnProfile(person, { following: true, inMenu: from === 'menu' });
    },
    /** The first skill that the member has not endorsed, of a 1st-degree connection. */
    async endorse(): Promise<void> {
      const person = await openSkills();
      const { endorsed } = await hand.world();
      const skill = SKILLS.find((name) => !endorsed.has(`${person.slug}/${name}`));
      await send('endorse', { skill: skill ?? SKILLS[0], endorsed: false });
    },
    /** The last skill, endorsed before. */
    async unendorse(): Promise<void> {
      const world = await hand.world();
      const skill = SKILLS.at(-1) ?? '';
      world.endorsed.add(`${personOf(world, 1).slug}/${skill}`);
      await openSkills();
      await send('endorse', { skill, endorsed: true });
    },
    async openProfile(degree: 1 | 2 | 3): Promise<Person> {
      return await profile(degree);
    },
    async openOwnProfile(): Promise<void> {
      await hand.open('/in/me/');
    },
    async openSkillsPage(degree: Degree = 1): Promise<void> {
      await openSkills(degree);
    },
    async hoverProfile(): Promise<void> {
      await (await hand.find(NAME)).filter({ visible: true }).first().hover();
      await page.waitForTimeout(700);
      await hand.calmly(async () => undefined);
    },
    /** Opens the bubble from a profile's Message control. */
    async openOverlayFromProfile(degree: 1 | 2 | 3 = 1): Promise<void> {
      const person = await profile(degree);
      await hand.calmly(async () => (await hand.control('overlay-open', { person: person.slug })).click());
    },
    async search(words: string): Promise<void> {
      const box = await hand.find(SEARCH_BOX);
      await box.click();
      await page.keyboard.press('ControlOrMeta+A');
      await hand.calmly(() => page.keyboard.type(words));
      await hand.calmly(() => page.keyboard.press('Enter'));
    },
    async nextSearchPage(): Promise<void> {
      await hand.calmly(async () => (await hand.find(NEXT_PAGE)).click());
    },
    async changeSearchFilter(which = 1): Promise<void> {
      await hand.calmly(async () => (await hand.find(FILTER)).nth(which).click());
    },
  };
}
