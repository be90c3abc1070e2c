import { browser } from 'wxt/browser';
import type { Slot } from '@/lib/domain/reminders/reminder-log';

/** What a reminder says, in the member's language. */
export interface ReminderWords {
  readonly title: string;
  /** One sentence with a reason and the minutes that it takes. */
  readonly message: string;
  readonly done: string;
  readonly later: string;
}

/** Shows a reminder; one of the same slot that still stands there is replaced. */
export async function showReminder(slot: Slot, words: ReminderWords, hasButtons: boolean): Promise<void> {
  const { title, message, done, later } = words;
  await browser.notifications.create(`reminder:${slot.day}:${slot.window}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(hasButtons && { buttons: [{ title: done }, { title: later }] }),
  });
}

/** Which reminder a notification is; undefined for any other. */
export function slotIn(id: string): Slot | undefined {
  const [, day, window] = /^reminder:(\d{4}-\d\d-\d\d):([01])$/.exec(id) ?? [];
  return day === undefined ? undefined : { day, window: window === '0' ? 0 : 1 };
}
