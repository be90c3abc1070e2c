import type { Locator } from 'playwright-core';
import type { Hand } from './actor-hand';

const CARD = { sdui: '[role=listitem][componentkey^="expanded"]', ember: '.feed-shared-update-v2' };
const COMMENT_BUTTON = { sdui: 'button:has(svg#comment-small)', ember: '.comment-button' };
const EDITOR = {
  sdui: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable]',
  ember: 'form.comments-comment-box__form .ql-editor',
};
const SUBMIT = { sdui: '[componentkey$="commentButtonSection"] button', ember: '.comments-comment-box__submit-button' };
const COMMENT = { sdui: '[componentkey^="replaceableComment_"]', ember: 'article.comments-comment-entity' };
const TOGGLE = {
  sdui: 'button:has(svg#thumbs-up-outline-small)',
  ember: '.feed-shared-social-action-bar .react-button__trigger',
};
const COMMENT_TOGGLE = {
  sdui: '[componentkey^="replaceableComment_"] div[role=button][tabindex]',
  ember: '.comments-comment-social-bar--cr .react-button__trigger',
};
const PICKER = {
  sdui: 'button:has(svg#chevron-up-small)',
  ember: '.feed-shared-social-action-bar .reactions-menu__trigger',
};
const MENU_ITEM = { sdui: '[role=menuitem]', ember: '.artdeco-dropdown__item' };
/** The third post in the feed carries a comment of the member; posts at even places carry comments of others. */
const OWN_COMMENT_AT = 2;

export type Reaction = 'Like' | 'Celebrate' | 'Support' | 'Love' | 'Insightful' | 'Funny';

/** Commenting, replying and reacting on the feed or a post page. `post` counts the cards from 0. */
export function createSocial(hand: Hand) {
  const { page } = hand;
  const card = async (post: number): Promise<Locator> => (await hand.find(CARD)).nth(post);
  const within = async (post: number, selectors: Readonly<Record<'sdui' | 'ember', string>>): Promise<Locator> =>
    (await card(post)).locator(selectors[await hand.app()]);

  const write = async (editor: Locator, text: string): Promise<void> => {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await hand.calmly(() => page.keyboard.type(text));
  };
  const openComments = async (post: number): Promise<Locator> => {
    const editor = (await within(post, EDITOR)).first();
    if ((await editor.count()) === 0)
      await hand.calmly(async () => (await within(post, COMMENT_BUTTON)).first().click());
    return editor;
  };
  const seeComments = async (post: number): Promise<void> => {
    if ((await (await within(post, COMMENT)).count()) === 0) await openComments(post);
  };
  const openOwnMenu = async (post: number): Promise<Locator> => {
    await seeComments(post);
    const say = await hand.say();
    const { self } = await hand.world();
    const button = (await card(post)).locator(`button[aria-label="${say('commentOptions', self.name)}"]`).first();
    await hand.calmly(() => button.click());
    return await hand.find(MENU_ITEM);
  };
  const openPicker = async (post: number): Promise<void> => {
    await hand.calmly(async () => (await within(post, PICKER)).first().click());
  };
  const openReply = async (post: number): Promise<void> => {
    const say = await hand.say();
    await seeComments(post);
    const reply = (await within(post, COMMENT))
      .first()
      .locator('button', { hasText: say('reply') })
      .first();
    await hand.calmly(() => reply.click());
  };

  return {
    async comment(text: string, { post = 0 }: { post?: number } = {}): Promise<void> {
      await write(await openComments(post), text);
      await hand.sending(async () => (await within(post, SUBMIT)).first().click());
    },
    async typeCommentAndLeave(text = 'half a thought', post = 0): Promise<void> {
      await write(await openComments(post), text);
    },
    async editComment(text = 'said better', post = OWN_COMMENT_AT): Promise<void> {
      await hand.calmly(async () => (await openOwnMenu(post)).nth(0).click());
      await write(page.locator(':focus'), text);
      const say = await hand.say();
      await hand.sending(async () => (await card(post)).locator('button', { hasText: say('saveChanges') }).click());
    },
    async deleteComment(post = OWN_COMMENT_AT): Promise<void> {
      await hand.sending(async () => (await openOwnMenu(post)).nth(1).click());
    },
    async reply(text: string, post = 0): Promise<void> {
      await openReply(post);
      await write(page.locator(':focus'), text);
      const say = await hand.say();
      const selectors = await within(post, SUBMIT);
      await hand.sending(() =>
        selectors
          .filter({ hasText: say('submitReply') })
          .last()
          .click(),
      );
    },
    async react(post = 0): Promise<void> {
      await hand.sending(async () => (await within(post, TOGGLE)).first().click());
    },
    async unreact(post = 0): Promise<void> {
      await hand.sending(async () => (await within(post, TOGGLE)).first().click());
    },
    async reactWith(choice: Reaction, post = 0): Promise<void> {
      const say = await hand.say();
      await openPicker(post);
      const label = (await hand.app()) === 'sdui' ? say(choice) : say('reactAs', '', say(choice));
      await hand.sending(() =>
        page.locator(`button[aria-label="${label}"]:not(.react-button__trigger)`).last().click(),
      );
    },
    async openPickerAndClose(post = 0): Promise<void> {
      await openPicker(post);
      await page.keyboard.press('Escape');
    },
    async reactToComment(post = 0): Promise<void> {
      await seeComments(post);
      await hand.sending(async () => (await within(post, COMMENT_TOGGLE)).first().click());
    },
    /** What a script does: no trusted input stands behind it. */
    async scriptClickLike(post = 0): Promise<void> {
      const toggle = (await within(post, TOGGLE)).first();
      await hand.sending(() => toggle.evaluate((element) => (element as HTMLElement).click()));
    },
  };
}
