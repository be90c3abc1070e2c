import { conversationsOf } from '@/lib/domain/conversations';
import { daysBetween } from '@/lib/domain/day';
import { countOf } from '@/lib/domain/recent-days';
import { isWorkday } from '@/lib/domain/reminders/reminder-settings';
import type { WeeklyGoals } from './goals';
import type { MomentumSource } from './momentum';
import { daysOfWeek, mondayOf } from './week';

/** How far a goal of the week is. */
export interface Progress {
  readonly done: number;
  /** What this week can hold of the member's goal: less in a week with rest days beyond the usual ones; 0 = none. */
  readonly goal: number;
  /** The part of the goal that belongs to the workdays that are over; today is not over. */
  readonly due: number;
}

export type WeekProgress = Readonly<Record<keyof WeeklyGoals, Progress>>;

/** Progress of the week that `day` lies in. Nobody is behind on Monday, on vacation or before counting began. */
export function weekProgress(source: MomentumSource): WeekProgress {
  const { days, day, goals } = source;
  const soFar = days.slice(0, daysBetween(mondayOf(day), day) + 1);
  const room = roomOf(source);
  const valueDays = soFar.filter((tally) => (tally?.counts.value ?? 0) > 0).length;
  const conversations = soFar.reduce((sum, tally) => sum + conversationsOf(tally), 0);
  const value = progressOf(valueDays, goals.value, room);
  return {
    value: { ...value, goal: Math.min(goals.value, room.possible), due: Math.min(value.due, room.over) },
    conversations: progressOf(conversations, goals.conversations, room),
    appointments: progressOf(countOf(soFar, ['appointment']), goals.appointments, room),
  };
}

interface Room {
  /** Workdays of a usual week. */
  readonly usual: number;
  /** Of them, those that this week has, since counting began. */
  readonly possible: number;
  /** Of them, those that are over. */
  readonly over: number;
}

/** Somebody without workdays has seven days for the goals, none of which is ever due. */
function roomOf({ day, startedDay, reminders }: MomentumSource): Room {
  const usual = reminders.workdays.length;
  if (usual === 0) return { usual: 7, possible: 7, over: 0 };
  const workdays = daysOfWeek(mondayOf(day)).filter((each) => each >= startedDay && isWorkday(reminders, each));
  return { usual, possible: workdays.length, over: workdays.filter((each) => each < day).length };
}

function progressOf(done: number, goal: number, { usual, possible, over }: Room): Progress {
  return { done, goal: Math.ceil((goal * possible) / usual), due: Math.floor((goal * over) / usual) };
}
