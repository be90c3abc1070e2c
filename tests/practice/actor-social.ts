import type { ElementHandle } from 'playwright-core';
import type { Facts, Hand } from './actor-hand';
import { strangerInFeed } from './actor-sharing';

/** The third post in the feed carries a comment of the member; posts at even places carry comments of others. */
const OWN_COMMENT_AT = 2;
/** Scripts of other extensions act a moment after the member. */
const SCRIPT_AFTER_MS = 200;

export type Reaction = 'Like' | 'Celebrate' | 'Support' | 'Love' | 'Insightful' | 'Funny';

/** Commenting, replying and reacting on the feed or a post page. `post` counts the cards from 0. */
export function createSocial(hand: Hand) {
  const { page } = hand;
  const click = async (name: string, wanted: Facts): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const send = async (name: string, wanted: Facts): Promise<void> => {
    const control = await hand.control(name, wanted);
    await hand.sending(() => control.click());
  };
  const write = async (editor: ElementHandle, text: string): Promise<void> => {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await hand.calmly(() => page.keyboard.type(text));
  };
  const scriptClick = async (name: string, wanted: Facts): Promise<void> => {
    const control = await hand.control(name, wanted);
    await hand.sending(() => control.evaluate((element) => (element as HTMLElement).click()));
  };
  const has = (name: string, wanted: Facts): Promise<boolean> =>
    page.evaluate(`window.practice.control(${JSON.stringify(name)}, ${JSON.stringify(wanted)}) !== null`);
  const openComments = async (post: string): Promise<ElementHandle> => {
    const editor = { purpose: 'comment', target: post };
    if (!(await has('editor', editor))) await click('comment-open', { post });
    return await hand.control('editor', editor);
  };
  const factOf = async (name: string, wanted: Facts, fact: string): Promise<string> =>
    page.evaluate(`window.practice.fact(${JSON.stringify([name, wanted, fact])})`);
  /** The comment in question, on a post whose comments are shown. */
  const commentOn = async (place: number, wanted: Facts = {}): Promise<string> => {
    const post = await hand.post(place);
    if (!(await has('comment-node', { post }))) await openComments(post);
    await hand.control('comment-menu', { post, ...wanted });
    return await factOf('comment-menu', { post, ...wanted }, 'comment');
  };
  const openPicker = async (place: number): Promise<string> => {
    const target = await hand.post(place);
    await click('picker', { target });
    return target;
  };
  const toggle = async (place: number): Promise<ElementHandle> =>
    hand.control('react', { target: await hand.post(place), of: 'post' });

  return {
    async comment(text: string, { post = 0 }: { post?: number } = {}): Promise<void> {
      const target = await hand.post(post);
      await write(await openComments(target), text);
      await send('comment-submit', { purpose: 'comment', target });
    },
    async typeCommentAndLeave(text = 'half a thought', post = 0): Promise<void> {
      await write(await openComments(await hand.post(post)), text);
    },
    async editComment(text = 'said better', post = OWN_COMMENT_AT): Promise<void> {
      const comment = await commentOn(post, { own: true });
      await click('comment-menu', { comment });
      await click('comment-edit', { comment });
      await write(await hand.control('editor', { purpose: 'edit', target: comment }), text);
      await send('comment-submit', { purpose: 'edit', target: comment });
    },
    async deleteComment(post = OWN_COMMENT_AT): Promise<void> {
      const comment = await commentOn(post, { own: true });
      await click('comment-menu', { comment });
      await send('comment-delete', { comment });
    },
    async reply(text: string, post = 0): Promise<void> {
      const comment = await commentOn(post);
      await click('reply-open', { comment });
      await write(await hand.control('editor', { purpose: 'reply', target: comment }), text);
      await send('comment-submit', { purpose: 'reply', target: comment });
    },
    async react(post = 0): Promise<void> {
      const control = await toggle(post);
      await hand.sending(() => control.click());
    },
    async unreact(post = 0): Promise<void> {
      const control = await toggle(post);
      await hand.sending(() => control.click());
    },
    async reactWith(choice: Reaction, post = 0): Promise<void> {
      const target = await openPicker(post);
      await send('react-with', { target, type: choice });
    },
    async openPickerAndClose(post = 0): Promise<void> {
      await openPicker(post);
      await page.keyboard.press('Escape');
    },
    async reactToComment(post = 0): Promise<void> {
      await send('react', { target: await commentOn(post), of: 'comment' });
    },
    /** What scripts do: no trusted input stands behind it. */
    async scriptClickLike(post = 0): Promise<void> {
      await scriptClick('react', { target: await hand.post(post), of: 'post' });
    },
    /** The member types, a script sends. */
    async scriptSubmitComment(text = 'not by hand', post = 0): Promise<void> {
      const target = await hand.post(post);
      await write(await openComments(target), text);
      await page.waitForTimeout(SCRIPT_AFTER_MS);
      await scriptClick('comment-submit', { purpose: 'comment', target });
    },
    async scriptFollow(): Promise<void> {
      await scriptClick('follow', { where: 'feed', following: false, slug: await strangerInFeed(hand) });
    },
    async scriptConnect(): Promise<void> {
      await hand.open('/mynetwork/grow/');
      await scriptClick('quick-connect', {});
    },
  };
}
