import type { Locator } from 'playwright-core';
import type { Hand } from './actor-hand';

const CARD = { sdui: '[role=listitem][componentkey^="expanded"]', ember: '.feed-shared-update-v2' };
const REPOST = { sdui: 'button:has(svg#repost-small)', ember: '.social-reshare-button' };
const REPOST_ITEM = {
  sdui: '[role=menuitem]',
  ember: '.social-reshare-button__share-dropdown-content[aria-hidden=false] .artdeco-dropdown__item',
};
const MENU_ITEM = { sdui: '[role=menuitem]', ember: '.artdeco-dropdown__content--is-open .artdeco-dropdown__item' };
const START = {
  sdui: 'a[href$="/preload/sharebox/"]',
  ember: '.share-box-feed-entry__closed-share-box .artdeco-button',
};
const BOX = '[role=dialog].share-box-v2__modal';
const DISCARD = '[role=alertdialog] .artdeco-button--secondary';

/** Posts, reposts, edits. The share box is the same dialog everywhere, in light DOM or in the shadow root. */
export function createSharing(hand: Hand) {
  const { page } = hand;
  const openRepostMenu = async (post: number): Promise<Locator> => {
    const card = (await hand.find(CARD)).nth(post);
    await hand.calmly(async () =>
      card
        .locator(REPOST[await hand.app()])
        .first()
        .click(),
    );
    return await hand.find(REPOST_ITEM);
  };
  const openControlMenu = async (name: string): Promise<Locator> => {
    const say = await hand.say();
    await hand.calmly(() =>
      page
        .locator(`button[aria-label="${say('controlMenu', name)}"]`)
        .first()
        .click(),
    );
    return await hand.find(MENU_ITEM);
  };
  const fillBox = async (text: string): Promise<void> => {
    await page.locator(`${BOX} .ql-editor`).click();
    await page.keyboard.press('ControlOrMeta+A');
    await hand.calmly(() => page.keyboard.type(text));
  };
  const submit = (): Promise<void> => hand.sending(() => page.locator('.share-actions__primary-action').click());
  const openBox = async (): Promise<void> => {
    await hand.calmly(async () => (await hand.find(START)).first().click());
  };

  return {
    async post(text: string): Promise<void> {
      await openBox();
      await fillBox(text);
      await submit();
    },
    async closeShareBox(text = 'never mind'): Promise<void> {
      await openBox();
      if (text !== '') await fillBox(text);
      await hand.calmly(() => page.locator(`${BOX} .artdeco-modal__dismiss`).click());
      if (text !== '') await hand.calmly(() => page.locator(DISCARD).click());
    },
    async editPost(text: string): Promise<void> {
      const say = await hand.say();
      const { self } = await hand.world();
      const items = await openControlMenu(self.name);
      await hand.calmly(() => items.filter({ hasText: say('editPost') }).click());
      await fillBox(text);
      await submit();
    },
    async deletePost(): Promise<void> {
      const say = await hand.say();
      const { self } = await hand.world();
      const items = await openControlMenu(self.name);
      await hand.sending(() => items.filter({ hasText: say('deletePost') }).click());
    },
    async openRepostMenuAndClose(post = 0): Promise<void> {
      await openRepostMenu(post);
      await page.keyboard.press('Escape');
    },
    async repostInstantly(post = 0): Promise<void> {
      const items = await openRepostMenu(post);
      await hand.sending(() => items.nth(1).click());
    },
    async repostWithThoughts(text: string, post = 0): Promise<void> {
      const items = await openRepostMenu(post);
      await hand.calmly(() => items.nth(0).click());
      await fillBox(text);
      await submit();
    },
    /** Opens the member's own activity and deletes the newest instant repost there. */
    async deleteRepost(): Promise<void> {
      const { self } = await hand.world();
      await hand.open(`/in/${self.slug}/recent-activity/all/`);
      const card = page
        .locator('.feed-shared-update-v2', {
          has: page.locator('.update-components-header', { hasText: 'reposted this' }),
        })
        .last();
      await hand.calmly(() => card.locator('.feed-shared-control-menu__trigger').click());
      await hand.sending(() => page.locator(MENU_ITEM.ember).first().click());
    },
  };
}
