import type { Hand } from './actor-hand';

const TITLE = '#article-editor-headline__textarea';
const BODY = '[data-test-article-editor-content-textbox]';

/** Articles: the classic editor in every build. */
export function createArticles(hand: Hand) {
  const { page } = hand;
  const click = (name: string): Promise<void> => hand.calmly(async () => (await hand.control(name)).click());
  const send = (name: string): Promise<void> => hand.sending(async () => (await hand.control(name)).click());
  const draft = async (title: string): Promise<void> => {
    await hand.open('/article/new/');
    await page.locator(TITLE).click();
    await hand.sending(() => page.keyboard.type(title));
    await page.locator(BODY).click();
    await hand.sending(() => page.keyboard.type('It is about jars.'));
  };

  return {
    /** Waits for the first saves that the editor makes by itself. */
    async draftArticle(title = 'Half an article'): Promise<void> {
      await draft(title);
    },
    async publishArticle(title = 'A whole article'): Promise<void> {
      await draft(title);
      await click('article-next');
      await send('article-publish');
      await page.waitForURL(/\/pulse\//);
    },
    /** Next, and then not. */
    async openPublishAndCancel(title = 'An article that waits'): Promise<void> {
      await draft(title);
      await click('article-next');
      await hand.calmly(() => page.locator('.share-box-v2__modal .artdeco-modal__dismiss').click());
    },
    /** Changes an article that is published already. */
    async editArticle(title = 'On labelling more jars'): Promise<void> {
      const { articles } = (await hand.world()).places;
      const article = articles.find(({ published }) => published);
      await hand.open(`/article/edit/${article?.id}/`);
      await page.locator(TITLE).click();
      await page.keyboard.press('ControlOrMeta+A');
      await hand.calmly(() => page.keyboard.type(title));
      await send('article-update');
      await page.waitForURL(/\/pulse\//);
    },
    async discardArticle(title = 'No article'): Promise<void> {
      await draft(title);
      await click('article-discard-open');
      await send('article-discard');
      await hand.calmly(() => page.waitForURL(/\/(?:feed|preload)\//));
    },
  };
}
