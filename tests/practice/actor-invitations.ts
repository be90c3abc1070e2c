import type { Locator } from 'playwright-core';
import type { Hand } from './actor-hand';
import { personOf } from './world';
import type { PageInvitation } from './world-places';
import type { Person, World } from './world-types';

const DIALOG = '.send-invite[role=dialog]';
const RECEIVED = '/mynetwork/invitation-manager/received/';
const SENT = '/mynetwork/invitation-manager/sent/';
const TRIES = 150;

export interface InviteOptions {
  readonly note?: string;
  readonly degree?: 2 | 3;
}

export interface AnswerPlace {
  /** The list of invitations, or the profile of who asks. */
  readonly from?: 'manager' | 'profile';
  /** Somebody who follows the member already: in the list of the React app that Accept is a link. */
  readonly follower?: boolean;
}

/** Connection requests: sent, taken back, answered. */
export function createInvitations(hand: Hand) {
  const { page } = hand;
  const click = (name: string, wanted: Parameters<Hand['control']>[1] = {}): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const send = (name: string, wanted: Parameters<Hand['control']>[1] = {}): Promise<void> =>
    hand.sending(async () => (await hand.control(name, wanted)).click());
  /** The dialog is in the page, in the shadow root or in the preload frame. */
  const dialog = async (): Promise<Locator> => {
    const frame = page.frames().find((each) => each.url().includes('/preload/?_bprMode'));
    const places = [page.locator(DIALOG), ...(frame === undefined ? [] : [frame.locator(DIALOG)])];
    for (let left = TRIES; left > 0; left -= 1) {
      const counts = await Promise.all(places.map((place) => place.count()));
      const open = places.find((_, index) => (counts[index] ?? 0) > 0);
      if (open !== undefined) return open;
      await page.waitForTimeout(20);
    }
    throw new Error('the invite dialog did not open');
  };
  const openInvite = async (degree: 2 | 3): Promise<Locator> => {
    const { slug } = personOf(await hand.world(), degree);
    await hand.open(`/in/${slug}/`);
    await click('invite-open', { slug });
    return await dialog();
  };
  const openWithdraw = async ({ from = 'profile' }: AnswerPlace): Promise<string> => {
    const { slug } = personOf(await hand.world(), 2, 'pending');
    await hand.open(from === 'profile' ? `/in/${slug}/` : SENT);
    await click('withdraw-open', { slug });
    return slug;
  };
  const answerPerson = async (answer: 'accept' | 'ignore', place: AnswerPlace): Promise<void> => {
    const { from = 'manager', follower = false } = place;
    const { slug } = askerOf(await hand.world(), follower);
    await hand.open(from === 'profile' ? `/in/${slug}/` : RECEIVED);
    await send('invitation-answer', { slug, answer });
  };
  const answerPage = async (answer: 'accept' | 'ignore'): Promise<void> => {
    const { places } = await hand.world();
    await hand.open(RECEIVED);
    await send('invitation-answer', { invitation: firstWaiting(places.pageInvitations), answer });
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
      await send('quick-connect');
    },
    async withdrawInvite(place: AnswerPlace = {}): Promise<void> {
      const slug = await openWithdraw(place);
      await send('withdraw', { slug });
    },
    async openWithdrawAndCancel(place: AnswerPlace = {}): Promise<void> {
      await openWithdraw(place);
      const cancel =
        (await hand.app()) === 'sdui'
          ? 'dialog[open] [data-testid="dialog-content"] button'
          : '[role=alertdialog] button';
      await hand.calmly(() => page.locator(cancel).first().click());
    },
    async acceptInvite(place: AnswerPlace = {}): Promise<void> {
      await answerPerson('accept', place);
    },
    async ignoreInvite(place: AnswerPlace = {}): Promise<void> {
      await answerPerson('ignore', place);
    },
    /** A page that asks to be followed: the same card, no connection. */
    async acceptPageInvite(): Promise<void> {
      await answerPage('accept');
    },
    async ignorePageInvite(): Promise<void> {
      await answerPage('ignore');
    },
  };
}

/** Two people ask in every world, an even and an odd one; who was answered before asks again. */
function askerOf({ people }: World, follower: boolean): Person {
  const asker = people[follower ? 11 : 10];
  if (asker === undefined) throw new Error('nobody asks');
  asker.relation = 'incoming';
  return asker;
}

function firstWaiting(invitations: readonly PageInvitation[]): string {
  const found = invitations.find(({ state }) => state === 'waiting');
  if (found === undefined) throw new Error('no page waits for an answer');
  return found.id;
}
