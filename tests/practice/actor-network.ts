import type { Locator } from 'playwright-core';
import type { Hand } from './actor-hand';
import { personOf } from './world';
import type { Degree, Person, Relation } from './world-types';

const CONNECT = {
  sdui: 'main a[href*="/preload/custom-invite/"]:visible',
  ember: 'main .pv-top-card .artdeco-button--primary',
};
const PENDING = {
  sdui: 'main [componentkey$="_pending"]:visible',
  ember: 'main .pv-top-card .artdeco-button--secondary',
};
const QUICK = {
  sdui: 'main button[componentkey$="_connect"]',
  ember: 'main .discover-entity-type-card .artdeco-button--secondary',
};
const WITHDRAW = { sdui: 'dialog[open] button', ember: '[role=alertdialog] .artdeco-modal__confirm-dialog-btn' };
const MESSAGE = { sdui: 'main a[href*="/messaging/compose/"]:visible', ember: 'main .pv-top-card .artdeco-button' };
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
const DIALOG = '.send-invite[role=dialog]';

export interface InviteOptions {
  readonly note?: string;
  readonly degree?: 2 | 3;
}

/** Profiles, invitations and search. */
export function createNetwork(hand: Hand) {
  const { page } = hand;
  const profile = async (degree: Degree, relation?: Relation): Promise<Person> => {
    const person = personOf(await hand.world(), degree, relation);
    await hand.open(`/in/${person.slug}/`);
    return person;
  };
  /** The dialog is in the page, in the shadow root or in the preload frame. */
  const dialog = async (): Promise<Locator> => {
    const frame = page.frames().find((each) => each.url().includes('/preload/?_bprMode'));
    const places = [page.locator(DIALOG), ...(frame === undefined ? [] : [frame.locator(DIALOG)])];
    for (let left = 150; left > 0; left -= 1) {
      const counts = await Promise.all(places.map((place) => place.count()));
      const open = places.find((_, index) => (counts[index] ?? 0) > 0);
      if (open !== undefined) return open;
      await page.waitForTimeout(20);
    }
    throw new Error('the invite dialog did not open');
  };
  const openInvite = async (degree: 2 | 3) => {
    await profile(degree);
    await hand.calmly(async () => (await hand.find(CONNECT)).first().click());
    return await dialog();
  };

  return {
    /** Opens the profile of somebody and invites from its top card. */
    async invite({ note, degree = 2 }: InviteOptions = {}): Promise<void> {
      const first = await openInvite(degree);
      if (note === undefined) return await hand.sending(() => first.locator('.artdeco-button--primary').click());
      await hand.calmly(() => first.locator('.artdeco-button--secondary').click());
      const second = await dialog();
      await second.locator('#custom-message').click();
      await hand.calmly(() => page.keyboard.type(note));
      await hand.sending(() => second.locator('.artdeco-button--primary').click());
    },
    async openInviteAndCancel(): Promise<void> {
      const box = await openInvite(2);
      await hand.calmly(() => box.locator('.artdeco-modal__dismiss').click());
    },
    async quickConnect(): Promise<void> {
      await hand.open('/mynetwork/grow/');
      await hand.sending(async () => (await hand.find(QUICK)).first().click());
    },
    async withdrawInvite(): Promise<void> {
      await profile(2, 'pending');
      await hand.calmly(async () => (await hand.find(PENDING)).first().click());
      await hand.sending(async () => (await hand.find(WITHDRAW)).last().click());
    },
    async acceptInvite(): Promise<void> {
      const say = await hand.say();
      const person = personOf(await hand.world(), 2, 'incoming');
      await hand.open('/mynetwork/invitation-manager/received/');
      await hand.sending(() => page.locator(`button[aria-label="${say('acceptName', person.name)}"]`).click());
    },
    async ignoreInvite(): Promise<void> {
      const say = await hand.say();
      const person = personOf(await hand.world(), 2, 'incoming');
      await hand.open('/mynetwork/invitation-manager/received/');
      await hand.sending(() => page.locator(`button[aria-label="${say('ignoreName', person.name)}"]`).click());
    },
    async follow(): Promise<void> {
      const say = await hand.say();
      const person = await profile(2, 'follow-first');
      await hand.sending(() =>
        page
          .locator(`main button[aria-label="${say('followName', person.name)}"]:visible`)
          .first()
          .click(),
      );
    },
    async openProfile(degree: 1 | 2 | 3): Promise<Person> {
      return await profile(degree);
    },
    async openOwnProfile(): Promise<void> {
      await hand.open('/in/me/');
    },
    async openSkillsPage(degree: 0 | 1 | 2 | 3 = 1): Promise<void> {
      const world = await hand.world();
      const person = degree === 0 ? world.self : personOf(world, degree);
      await hand.open(`/in/${person.slug}/details/skills/`);
    },
    async hoverProfile(): Promise<void> {
      await (await hand.find(NAME)).filter({ visible: true }).first().hover();
      await page.waitForTimeout(700);
      await hand.calmly(async () => undefined);
    },
    /** Opens the bubble from a profile's Message control. */
    async openOverlayFromProfile(degree: 1 | 2 | 3 = 1): Promise<void> {
      await profile(degree);
      await hand.calmly(async () => (await hand.find(MESSAGE)).first().click());
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
