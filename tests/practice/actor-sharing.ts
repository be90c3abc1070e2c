import type { Facts, Hand } from './actor-hand';
import type { Post } from './world-types';

/** Scrolls to a post of somebody who can be followed. */
export async function strangerInFeed(hand: Hand): Promise<string> {
  const post = await hand.post(({ author }) => author.degree === 3 && !author.following);
  const { posts } = await hand.world();
  return posts.find(({ id }) => id === post)?.author.slug ?? '';
}

/** Posts, reposts, edits, and follows in the feed. */
export function createSharing(hand: Hand) {
  const { page } = hand;
  const click = async (name: string, wanted: Facts = {}): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const send = async (name: string, wanted: Facts = {}): Promise<void> => {
    const control = await hand.control(name, wanted);
    await hand.sending(() => control.click());
  };
  const openRepostMenu = async (place: number): Promise<string> => {
    const post = await hand.post(place);
    await click('repost-menu', { post });
    return post;
  };
  const fillBox = async (text: string): Promise<void> => {
    await (await hand.control('share-editor')).click();
    await page.keyboard.press('ControlOrMeta+A');
    await hand.calmly(() => page.keyboard.type(text));
  };
  const fillAndSend = async (text: string): Promise<void> => {
    await fillBox(text);
    await send('share-submit');
  };
  const openBox = (): Promise<void> => click('sharebox-open', { mode: 'post' });
  const openMenuOf = async (fits: (post: Post) => boolean): Promise<string> => {
    const post = await hand.post(fits);
    await click('control-menu', { post });
    return post;
  };
  const isOwn = ({ author }: Post): boolean => author.degree === 0;

  return {
    async post(text: string): Promise<void> {
      await openBox();
      await fillAndSend(text);
    },
    /** Opens the share box by its own address, where the build has one. */
    async postFromCompose(text: string): Promise<void> {
      await hand.open('/sharing/compose');
      await fillAndSend(text);
    },
    async closeShareBox(text = 'never mind'): Promise<void> {
      await openBox();
      if (text !== '') await fillBox(text);
      await click('sharebox-dismiss');
      if (text !== '') await click('share-discard');
    },
    async editPost(text: string): Promise<void> {
      await click('sharebox-open', { mode: 'edit', post: await openMenuOf(isOwn) });
      await fillAndSend(text);
    },
    async deletePost(): Promise<void> {
      await send('post-delete', { post: await openMenuOf(isOwn) });
    },
    async openRepostMenuAndClose(post = 0): Promise<void> {
      await openRepostMenu(post);
      await page.keyboard.press('Escape');
    },
    async repostInstantly(post = 0): Promise<void> {
      await send('repost-now', { post: await openRepostMenu(post) });
    },
    async repostWithThoughts(text: string, post = 0): Promise<void> {
      await click('sharebox-open', { post: await openRepostMenu(post), mode: 'quote' });
      await fillAndSend(text);
    },
    /** Opens the member's own activity and deletes an instant repost there. */
    async deleteRepost(): Promise<void> {
      const { self } = await hand.world();
      await hand.open(`/in/${self.slug}/recent-activity/all/`);
      await send('repost-delete', { post: await openMenuOf(({ repost }) => repost === 'instant') });
    },
    /** Follows the author of a post by the button beside the name. */
    async followFromFeed(): Promise<void> {
      await send('follow', { where: 'feed', following: false, slug: await strangerInFeed(hand) });
    },
    /** Unfollows the author of a post, by the post's menu. */
    async unfollowFromFeed(): Promise<void> {
      await openMenuOf(({ author }) => author.degree > 0 && author.following);
      await send('follow', { menu: true });
    },
  };
}
