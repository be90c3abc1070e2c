import { dayOf } from '@/lib/domain/day';
import { type ReminderPlan, reminderTurn } from '@/lib/domain/reminders/next-reminder';
import {
  answerIn,
  type ReminderAnswer,
  type ReminderLog,
  type ShownReminder,
} from '@/lib/domain/reminders/reminder-log';
import { offsetIn, type Zone } from './zones';

export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** Where in a turn the browser stops the worker; what was not done by then is never done. */
export type Kill = 'before-log' | 'before-alarm' | 'before-show' | undefined;

/** What a computer, a browser and a member do. All times are epoch milliseconds. */
export interface World extends Pick<ReminderPlan, 'settings' | 'dayStart'> {
  readonly from: number;
  readonly to: number;
  /** Where the member is, from when on; the first from the beginning. */
  readonly stays: readonly { readonly from: number; readonly zone: Zone }[];
  /** When the laptop is shut: no worker starts, and alarms wait until it is opened. */
  readonly sleeps: readonly { readonly from: number; readonly to: number }[];
  /** When something else starts the worker. */
  readonly starts: readonly number[];
  /** When the browser forgets all its alarms. */
  readonly losses: readonly number[];
  /** The days on which the member adds value, and when. */
  readonly values: ReadonlyMap<string, number>;
  /** What happens to the first wakes, over and over. */
  readonly kills: readonly Kill[];
  readonly answers: readonly (ReminderAnswer | undefined)[];
}

/** One wake of the worker as it went. */
export interface Wake {
  readonly at: number;
  readonly zone: Zone;
  readonly kill: Kill;
  /** What was known when it began. */
  readonly log: ReminderLog;
  /** What was shown in the end. */
  readonly shown: ShownReminder | undefined;
}

interface Alarms {
  readonly reminder: number;
  readonly upkeep: number;
}

const noAlarms: Alarms = { reminder: Infinity, upkeep: Infinity };

/** Plays the worker's real turn over a model of sleep, alarms and kills, from beginning to end. */
export function simulate(world: World): readonly Wake[] {
  const wakes: Wake[] = [];
  let alarms = noAlarms;
  let log: ReminderLog = [];
  let before = -Infinity;
  let now = world.from;
  while (now < world.to) {
    const kill = world.kills[wakes.length % world.kills.length];
    const done = turn(world, log, { now, kill });
    wakes.push(done.wake);
    log = answered(done.log, done.wake.shown, world.answers[wakes.length % world.answers.length]);
    const kept = firstAfter(world.losses, before) <= now ? noAlarms : alarms;
    alarms = alarmsAfter(kept, done, now);
    before = now;
    const next = Math.min(alarms.reminder, alarms.upkeep, firstAfter(world.starts, now));
    now = opened(world, Math.max(next, now + 1));
  }
  return wakes;
}

function firstAfter(times: readonly number[], now: number): number {
  return Math.min(Infinity, ...times.filter((at) => at > now));
}

/** What has rung is gone; a worker that lives long enough sets its alarm, and the hourly one where it is missing. */
function alarmsAfter({ reminder, upkeep }: Alarms, { wake: { kill }, wakeAt }: Turn, now: number): Alarms {
  const isSet = kill === undefined || kill === 'before-show';
  const left = reminder <= now ? Infinity : reminder;
  return { reminder: isSet ? wakeAt : left, upkeep: upkeep <= now || upkeep === Infinity ? now + hours : upkeep };
}

interface Turn {
  readonly wake: Wake;
  readonly log: ReminderLog;
  readonly wakeAt: number;
}

/** In the order of `lib/app/reminders.ts`: the log, the alarm, the notification. */
function turn(world: World, log: ReminderLog, { now, kill }: { now: number; kill: Kill }): Turn {
  const zone = zoneAt(world, now);
  const { settings, dayStart } = world;
  const offsetAt = offsetIn(zone);
  const day = dayOf({ at: now, offset: offsetAt(now) }, dayStart);
  const doneDay = (world.values.get(day) ?? Infinity) <= now ? day : undefined;
  const done = reminderTurn({ settings, dayStart, offsetAt, doneDay }, log, now);
  const isLogged = kill !== 'before-log';
  const shown = kill === undefined ? done.show : undefined;
  return {
    wake: { at: now, zone, kill, log, shown },
    log: isLogged ? done.log : log,
    wakeAt: done.wakeAt ?? Infinity,
  };
}

function answered(log: ReminderLog, shown: ShownReminder | undefined, answer: ReminderAnswer | undefined): ReminderLog {
  return shown && answer ? answerIn(log, shown, answer) : log;
}

export function zoneAt({ stays }: World, at: number): Zone {
  return (stays.findLast(({ from }) => from <= at) ?? stays[0])?.zone ?? 'Europe/Berlin';
}

/** The moment itself, or when the laptop that is shut then is opened. */
function opened({ sleeps }: World, at: number): number {
  const sleep = sleeps.find(({ from, to }) => from <= at && at < to);
  return sleep ? sleep.to : at;
}
