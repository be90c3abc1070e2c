import type { Facts, Hand } from './actor-hand';
import { findThread } from './world';
import type { Degree, Person, World } from './world-types';

const FORM = '.msg-inmail-compose-form-v2';

/** InMail, and what is done to messages that are there already. */
export function createInmail(hand: Hand) {
  const { page } = hand;
  const send = (name: string, wanted: Facts = {}): Promise<void> =>
    hand.sending(async () => (await hand.control(name, wanted)).click());
  const openForm = async (from: 'page' | 'bubble'): Promise<void> => {
    const person = stranger(await hand.world(), from === 'page' ? 3 : 2);
    if (from === 'page') return await hand.open(`/messaging/compose/?recipient=${person.fsdId}`);
    await hand.open(`/in/${person.slug}/`);
    await hand.calmly(async () => (await hand.control('overlay-open', { person: person.slug })).click());
  };
  const write = async (text: string, subject: string): Promise<void> => {
    await page.locator(`${FORM} input[name=subject]`).click();
    await page.keyboard.type(subject);
    await page.locator(`${FORM} .msg-form__contenteditable`).click();
    await hand.calmly(() => page.keyboard.type(text));
  };

  return {
    /** To somebody out of the network: on the page for new messages, or in the bubble that a profile opens. */
    async sendInmail(
      text: string,
      { from = 'page', subject = 'About jars' }: { from?: 'page' | 'bubble'; subject?: string } = {},
    ): Promise<void> {
      await openForm(from);
      await write(text, subject);
      await hand.sending(() => page.locator(`${FORM} [type=submit]`).click());
    },
    async typeInmailAndLeave(text = 'or rather not', from: 'page' | 'bubble' = 'page'): Promise<void> {
      await openForm(from);
      await write(text, 'Jars');
    },
    /** An emoji for the first message of the first conversation. */
    async reactToMessage(): Promise<void> {
      await hand.open('/messaging/');
      await send('message-react');
    },
    /** Takes back a message of the member's own. */
    async recallMessage(): Promise<void> {
      const { threads } = await hand.world();
      const thread = threads.find(({ messages }) => messages.some(({ mine }) => mine));
      await hand.open(`/messaging/thread/${thread?.id}/`);
      await send('message-recall');
    },
  };
}

/** Somebody with whom there is no conversation yet: in one, messages are plain ones. */
function stranger(world: World, degree: Degree): Person {
  const fits = (person: Person): boolean => person.degree === degree && person.relation === 'open';
  const found = world.people.find((person) => fits(person) && findThread(world, person.slug) === undefined);
  if (found === undefined) throw new Error(`the member has written to everybody of degree ${degree}`);
  return found;
}
