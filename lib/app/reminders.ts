import { browser } from 'wxt/browser';
import { dayOf } from '@/lib/domain/day';
import { type DayMeasures, type DaySummary, measuresOn } from '@/lib/domain/reminders/badge';
import type { OffsetAt } from '@/lib/domain/reminders/clock-changes';
import { type ReminderPlan, reminderTurn } from '@/lib/domain/reminders/next-reminder';
import type { ShownReminder } from '@/lib/domain/reminders/reminder-log';
import type { Preferences } from '@/lib/messaging/preferences';
import { published, type Settings } from '@/lib/messaging/published';
import { readReminderLog, writeReminderLog } from '@/lib/storage/reminders';
import type { Context } from './context';
import { publishedDay } from './published-day';
import { type ReminderWords, showReminder } from './reminders-notification';
import { findSettings, settingsIn } from './settings';
import { summary } from './summary';

/** What the browser and its language add to reminding. */
export interface ReminderTools {
  readonly offsetAt: OffsetAt;
  readonly wordsOf: (today: DayMeasures) => ReminderWords;
  /** Firefox refuses notifications with buttons. */
  readonly hasButtons: boolean;
}

const alarmName = 'reminder';

/**
 * One turn of reminding, at every wake of the worker: works out anew what is due, writes down what is about to be shown,
 * sets the one alarm, and only then shows it. A worker that is stopped in between loses one reminder and shows none twice.
 * Does nothing before consent.
 * @throws when the log cannot be written; then nothing is shown.
 */
export async function remind(context: Context, tools: ReminderTools): Promise<void> {
  await renewSummary(context);
  const due = await context.queue(() => takeTurn(context, tools.offsetAt));
  if (due) await showReminder(due.reminder, tools.wordsOf(due.today), tools.hasButtons);
}

/**
 * What is published may be of another day: of yesterday, or of tomorrow after a flight over the date line, where value may
 * have been added on this very day before. Should the database fail, what is published has to do.
 */
async function renewSummary(context: Context): Promise<void> {
  const stored = await context.storage.get([published.settings, published.summary]);
  const settings = settingsIn(stored[published.settings]);
  if (settings?.preferences?.reminders.status !== 'on') return;
  const isOld = publishedDay(stored[published.summary])?.day !== dayOf(context.clock.now(), settings.dayStart);
  if (isOld) await summary(context).catch(() => {});
}

interface Due {
  readonly reminder: ShownReminder;
  readonly today: DayMeasures;
}

async function takeTurn(context: Context, offsetAt: OffsetAt): Promise<Due | undefined> {
  const settings = await findSettings(context.storage);
  const { preferences } = settings ?? {};
  if (!settings || !preferences || !wantsReminders(preferences)) return setAlarm(undefined);
  if (!(await isPermitted())) return switchOff(context, settings, preferences);
  const { [published.summary]: value } = await context.storage.get([published.summary]);
  const told = publishedDay(value);
  const doneDay = isDone(told) ? told?.day : undefined;
  const plan: ReminderPlan = { settings: preferences.reminders, dayStart: settings.dayStart, offsetAt, doneDay };
  const { show, log, wakeAt } = reminderTurn(plan, await readReminderLog(context.storage), context.clock.now().at);
  if (show) await writeReminderLog(context.storage, log);
  await setAlarm(wakeAt);
  return show && { reminder: show, today: measuresOn(show.day, told) };
}

/** Whoever wants to be left alone with proposals is not reminded either. */
function wantsReminders({ reminders, guide }: Preferences): boolean {
  return reminders.status === 'on' && guide.isOn;
}

function isDone(told: DaySummary | undefined): boolean {
  return told?.today.value === true || told?.isOver === true;
}

/** The browser took the permission back: no reminder until the member switches them on again, and the settings say so. */
async function switchOff({ storage }: Context, settings: Settings, preferences: Preferences): Promise<undefined> {
  const reminders = { ...preferences.reminders, status: 'revoked' } as const;
  await storage.set({ [published.settings]: { ...settings, preferences: { ...preferences, reminders } } });
  return setAlarm(undefined);
}

/** One alarm at most; setting it again takes the place of the one before. */
async function setAlarm(when: number | undefined): Promise<undefined> {
  if (when === undefined) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when });
}

function isPermitted(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
