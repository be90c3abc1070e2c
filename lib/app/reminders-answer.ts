import { browser } from 'wxt/browser';
import { dayOf } from '@/lib/domain/day';
import { answerIn, type ReminderAnswer } from '@/lib/domain/reminders/reminder-log';
import { readReminderLog, writeReminderLog } from '@/lib/storage/reminders';
import type { Context } from './context';
import { log } from './log';
import { slotIn } from './reminders-notification';
import { requireSettings } from './settings';

/**
 * What the member answered to the notification with this id: "done" logs today's value for
 * whoever is signed in, "opened" leads to the dashboard, "later" leaves the next window. "Done" on a reminder of an earlier day cannot be logged any more and leads there too.
 * @throws NotStartedError, DatabaseNewerError, DatabaseFailedError; then "done" was not logged.
 */
export async function answerReminder(context: Context, id: string, answer: ReminderAnswer): Promise<void> {
  const slot = slotIn(id);
  if (!slot) return;
  const isDone = answer === 'done' && slot.day === (await today(context));
  if (isDone) await log(context, 'value', { whose: 'signed-in' });
  else if (answer !== 'later') await browser.runtime.openOptionsPage();
  await context.queue(async () => {
    await writeReminderLog(context.storage, answerIn(await readReminderLog(context.storage), slot, answer));
  });
  await browser.notifications.clear(id);
}

async function today({ storage, clock }: Context): Promise<string> {
  return dayOf(clock.now(), (await requireSettings(storage)).dayStart);
}
