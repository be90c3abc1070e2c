import type { ActivityKind } from '@/lib/domain/activity';
import { conversationsOf } from '@/lib/domain/conversations';
import { addDays } from '@/lib/domain/day';
import { kindsOf } from '@/lib/domain/recent-days';
import { isWorkday } from '@/lib/domain/reminders/reminder-settings';
import type { Tally } from '@/lib/domain/tally';
import type { MomentumSource } from './momentum';

/** Kinds that give something to somebody else. */
export const valueAddingKinds = [
  'post',
  'article',
  'repost',
  'comment',
  'reply',
  'message',
  'inmail',
  'endorsement',
] as const satisfies readonly ActivityKind[];

/** Value-adding actions on LinkedIn that make a day count without a word of the member. */
const enoughActions = 3;

/** Counted days after which a day weighs half. */
const halfLife = 13;

/** Weeks of workdays that the score looks back on. */
const weeks = 9;

/** What is unknown before counting began stands for so many days that went half well, and fades as days are counted. */
const prior = { days: 3, share: 0.5 } as const;

type HabitSource = Pick<MomentumSource, 'days' | 'day' | 'startedDay' | 'reminders' | 'blindDays'>;

/**
 * Habit score, 0–100: Σ w·kept ÷ Σ w over the last counted days, newest first, with w = 2^(−place ÷ 13). A day is
 * counted when it was kept, or when it is a workday after the start of counting that is over; so rest days, vacation, days
 * on which counting was broken, an open today and the days before the start weigh nothing unless something was done. It looks back on the workdays of nine
 * weeks; as long as fewer are known, days that went half well (3, fewer with every counted day) stand for the rest.
 * A weighted mean with a half-life is the idea of Loop Habit Tracker; formula and numbers are our own.
 */
export function habitScore(source: HabitSource): number {
  const horizon = weeks * Math.max(1, source.reminders.workdays.length);
  const counted = countedDays(source).slice(0, horizon);
  const unknown = prior.days * (1 - counted.length / horizon);
  const weights = counted.map((_, place) => 2 ** (-place / halfLife));
  const kept = weights.reduce((sum, weight, place) => sum + (counted[place] ? weight : 0), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (100 * (kept + prior.share * unknown)) / (all + unknown);
}

/** Whether the habit was kept, of each counted day, newest first. */
export function countedDays(source: HabitSource): readonly boolean[] {
  const { days, day, startedDay } = source;
  return days.flatMap((tally, age) => {
    const date = addDays(day, -age);
    if (date < startedDay) return [];
    if (isKept(tally)) return [true];
    return age > 0 && date > startedDay && isAsked(date, source) ? [false] : [];
  });
}

/** A workday on which all that would have counted could be counted. */
function isAsked(date: string, { reminders, blindDays = {} }: HabitSource): boolean {
  return isWorkday(reminders, date) && !valueAddingKinds.some((kind) => blindDays[kind]?.has(date));
}

/** Value was added, somebody was talked to, or at least three actions gave something to others. */
function isKept(tally: Tally | undefined): boolean {
  if (kindsOf(tally, ['value', 'appointment']) + conversationsOf(tally) > 0) return true;
  return kindsOf(tally, valueAddingKinds) >= enoughActions;
}
