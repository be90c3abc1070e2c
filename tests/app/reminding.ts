import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ReminderTools, remind } from '@/lib/app/reminders';
import { savePreferences } from '@/lib/app/settings';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { area, hours, noon, type TestWorker } from './test-worker';

/** 09:00 and 15:00 on Friday, 20 November 2026, in UTC. */
export const morning = noon - 3 * hours;
export const afternoon = noon + 3 * hours;

export const tools: ReminderTools = {
  offsetAt: () => 0,
  wordsOf: ({ conversations }) => ({ title: 'title', message: `${conversations}`, done: 'Done', later: 'Later' }),
  hasButtons: true,
};

/** Switches reminders on, unless the change says otherwise. */
export function choose(worker: TestWorker, change: Partial<ReminderSettings> = {}): Promise<unknown> {
  const reminders = { ...defaultReminders, status: 'on' as const, ...change };
  return savePreferences(worker, { ...defaultPreferences, badge: 'dot', reminders });
}

export async function remindAt(worker: TestWorker, at: number): Promise<void> {
  worker.setClock({ at });
  await remind(worker, tools);
}

/** The ids of the notifications that stand there. */
export async function standing(): Promise<readonly string[]> {
  return Object.keys(await fakeBrowser.notifications.getAll());
}

/** When the reminder's alarm rings. */
export async function alarm(): Promise<number | undefined> {
  return (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;
}

/** The log as it lies in storage. */
export async function storedLog(): Promise<unknown> {
  return (await area.get(['reminders'])).reminders;
}
