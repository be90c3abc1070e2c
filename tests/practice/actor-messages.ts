import type { Hand } from './actor-hand';

const TOGGLE = '#msg-overlay .msg-overlay-bubble-header__button';
const ROW = '#msg-overlay .msg-overlay-list-bubble__convo-card button';
const BUBBLE = '.msg-overlay-conversation-bubble';

/** Messages on the page and in the bubble: the same form in both builds, in light DOM or in the shadow root. */
export function createMessages(hand: Hand) {
  const { page } = hand;
  const write = async (within: string, text: string): Promise<void> => {
    await page.locator(`${within} .msg-form__contenteditable`).click();
    await hand.calmly(() => page.keyboard.type(text));
  };
  const send = async (within: string, by: 'enter' | 'button'): Promise<void> => {
    if (by === 'enter') return await hand.sending(() => page.keyboard.press('Enter'));
    await hand.sending(() => page.locator(`${within} .msg-form__send-button`).click());
  };
  const openMessaging = async (): Promise<void> => {
    if (!page.url().includes('/messaging/')) await hand.open('/messaging/');
  };
  const openBubble = async (): Promise<void> => {
    if ((await page.locator(BUBBLE).count()) > 0) return;
    if (!(await page.locator(ROW).first().isVisible())) await page.locator(TOGGLE).click();
    await hand.calmly(() => page.locator(ROW).nth(1).click());
  };

  return {
    async message(text: string, { by = 'enter' }: { by?: 'enter' | 'button' } = {}): Promise<void> {
      await openMessaging();
      await write('.msg-thread', text);
      await send('.msg-thread', by);
    },
    async overlayMessage(text: string, { by = 'enter' }: { by?: 'enter' | 'button' } = {}): Promise<void> {
      await openBubble();
      await write(BUBBLE, text);
      await send(BUBBLE, by);
    },
    /** The first conversation offers chips; one click sends. */
    async quickReply(): Promise<void> {
      await openMessaging();
      await hand.sending(() => page.locator('.conversations-quick-replies__reply-button').first().click());
    },
    async typeMessageAndLeave(text = 'maybe later'): Promise<void> {
      await openMessaging();
      await write('.msg-thread', text);
    },
    async openConversation(index: number): Promise<void> {
      await openMessaging();
      await hand.calmly(() => page.locator('.msg-conversation-card').nth(index).click());
    },
  };
}
