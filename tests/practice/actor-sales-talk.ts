import type { Facts, Hand } from './actor-hand';
import { leadHref } from './sales/parts';
import { personOf } from './world';

const NOTE = '#connect-cta-form__invitation';
const SUBJECT = '.compose-form__subject-field';
const TEXT = '.compose-form__message-field';

/** Invitations, messages and InMail from Sales Navigator. */
export function createSalesTalk(hand: Hand) {
  const { page } = hand;
  const click = (name: string, wanted: Facts = {}): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const openConnect = async (): Promise<void> => {
    const person = personOf(await hand.world(), 2);
    await hand.open(leadHref(person));
    await click('lead-menu');
    await click('sales-connect');
  };
  const openComposer = async (degree: 1 | 2): Promise<void> => {
    await hand.open(leadHref(personOf(await hand.world(), degree)));
    await click('sales-compose');
  };
  const type = async (place: string, text: string): Promise<void> => {
    await page.locator(place).click();
    await hand.calmly(() => page.keyboard.type(text));
  };
  const submit = (): Promise<void> => hand.sending(() => page.locator('.compose-form [type=submit]').click());

  return {
    async salesInvite({ note }: { note?: string } = {}): Promise<void> {
      await openConnect();
      if (note !== undefined) await type(NOTE, note);
      await hand.sending(() => page.locator('.connect-cta-form__send').click());
    },
    async openSalesInviteAndCancel(note = 'maybe not'): Promise<void> {
      await openConnect();
      await type(NOTE, note);
      await hand.calmly(() => page.locator('.connect-cta-form__cancel').click());
    },
    /** To a 1st-degree connection: the composer has no subject. */
    async salesMessage(text: string): Promise<void> {
      await openComposer(1);
      await type(TEXT, text);
      await submit();
    },
    async salesInmail(text: string, subject = 'About jars'): Promise<void> {
      await openComposer(2);
      await type(SUBJECT, subject);
      await type(TEXT, text);
      await submit();
    },
    async typeSalesMessageAndLeave(text = 'perhaps tomorrow'): Promise<void> {
      await openComposer(2);
      await type(TEXT, text);
    },
  };
}
