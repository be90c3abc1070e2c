import type { Locator, Page } from 'playwright-core';
import type { Summary } from '@/lib/domain/summary';
import messages from '@/public/_locales/en/messages.json';
import type { Rig } from '@/tests/support/rig';

/** What the popup says. */
export interface Shown {
  readonly value: boolean;
  readonly conversations: number;
  readonly appointments: number;
  /** The next action, and its reason or what it takes, in the popup's words; empty when nothing is proposed. */
  readonly next: string;
  readonly because: string;
}

const readSummary = "chrome.storage.local.get('summary').then(({ summary }) => summary)";

/** Opens the popup in a tab, as large as popups become. */
export async function openPopup(rig: Rig): Promise<Page> {
  const popup = await rig.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`${rig.origin}/popup.html`);
  await button(popup, messages.value_action.message).waitFor();
  return popup;
}

/** Presses "I added value today" and logs one appointment, then shows the popup as it opens the next time. */
export async function logByHand(popup: Page): Promise<void> {
  await button(popup, messages.value_action.message).click();
  await button(popup, messages.log_appointment.message).click();
  await popup.waitForFunction(`${readSummary}.then(({ today }) => today.value && today.appointments > 0)`);
  await popup.reload();
  await button(popup, messages.value_action.message).waitFor();
}

/** What the worker has published for all pages. */
export async function publishedSummary(page: Page): Promise<Summary> {
  return (await page.evaluate(readSummary)) as Summary; // The product wrote it.
}

export async function readPopup(popup: Page): Promise<Shown> {
  const card = popup.locator('section[aria-labelledby=next]');
  const numbers = await popup.locator('section[aria-labelledby=measures] dd').allTextContents();
  const [conversations = 0, appointments = 0] = numbers.map(Number);
  return {
    value: (await button(popup, messages.value_action.message).getAttribute('aria-pressed')) === 'true',
    conversations,
    appointments,
    next: await textOf(card.locator('h3')),
    because: await textOf(card.locator('p').first()),
  };
}

async function textOf(element: Locator): Promise<string> {
  return ((await element.count()) === 0 ? '' : ((await element.textContent()) ?? '')).trim();
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}
