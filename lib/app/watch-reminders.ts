import { browser } from 'wxt/browser';
import type { ReminderAnswer } from '@/lib/domain/reminders/reminder-log';
import { published } from '@/lib/messaging/published';
import type { Context } from './context';
import { type ReminderTools, remind } from './reminders';
import { answerReminder } from './reminders-answer';

/**
 * Reminds at every wake: the worker's start, its alarms (the hourly one too, should the reminder's own be lost), new
 * settings, and a permission given or taken back.
 */
export function watchReminders(context: Context, tools: ReminderTools): void {
  // What fails here is taken up by the next wake, as long as its window is open.
  const run = () => void remind(context, tools).catch(() => {});
  const listen = listenerOfAnswers((id, what) => void answerReminder(context, id, what).then(run, run));
  browser.alarms.onAlarm.addListener(run);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && published.settings in changes) run();
  });
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(run);
  listen();
  run();
}

/** Listens to what the member answers, as soon as there is something to listen to: notifications need a permission. */
function listenerOfAnswers(report: (id: string, answer: ReminderAnswer) => void): () => void {
  const opened = (id: string) => report(id, 'opened');
  const pressed = (id: string, button: number) => report(id, button === 0 ? 'done' : 'later');
  return () => {
    const notifications: typeof browser.notifications | undefined = browser.notifications;
    if (!notifications || notifications.onClicked.hasListener(opened)) return;
    notifications.onClicked.addListener(opened);
    notifications.onButtonClicked.addListener(pressed);
  };
}
