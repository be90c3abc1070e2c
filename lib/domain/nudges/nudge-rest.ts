import { daysBetween } from '@/lib/domain/day';
import { type Answer, answerOn, type Instant, isNever, logOf, type NudgeLog, type RuleLog } from './nudge-log';
import type { NudgeRule } from './nudge-rules';

/** How long "later" and "next week" are, and the sleep of what was ignored so often. */
const snooze = { hours: 3, days: 7 } as const;
const ignored = { times: 3, days: 30 } as const;

const hour = 3_600_000;

/**
 * Whether a rule may not be shown now: never wanted, put off, ignored three times, or in its cool-down. What was shown
 * today and not answered does not rest: it is the same card still.
 */
export function isResting(rule: NudgeRule, log: NudgeLog, now: Instant): boolean {
  const own = logOf(log, rule.id);
  return isNever(own) || isPutOff(own.answers.at(-1), now) || isAsleep(rule, own, now) || isCooling(rule, own, now);
}

function isPutOff(answer: Answer | undefined, now: Instant): boolean {
  if (answer?.is === 'later') return now.at < answer.at + snooze.hours * hour;
  return answer?.is === 'next-week' && daysBetween(answer.day, now.day) < snooze.days;
}

/** It was shown three times and nothing was answered since the first of them; a longer silence starts the count anew. */
function isAsleep({ minutes }: NudgeRule, { shown, answers }: RuleLog, { day: today }: Instant): boolean {
  const days = shown.map(({ day }) => day).filter((day) => day < today);
  const last = days.slice(-ignored.times);
  const [first = today] = last;
  // What asks for nothing cannot be ignored.
  if (minutes === 0 || last.length < ignored.times || answers.some(({ day }) => day >= first)) return false;
  return last.every((day, index) => daysBetween(day, last[index + 1] ?? today) <= ignored.days);
}

/** A day counts from which it was done, or shown and not put off: what was put off comes back when it was promised. */
function isCooling({ cooldownDays }: NudgeRule, own: RuleLog, { day: today }: Instant): boolean {
  const done = own.answers.filter(({ is }) => is === 'done').map(({ day }) => day);
  const shown = own.shown.map(({ day }) => day).filter((day) => day < today && !isSnooze(answerOn(own, day)));
  return [...done, ...shown].some((day) => daysBetween(day, today) < cooldownDays);
}

/** Whether an answer puts a rule off. */
export function isSnooze(answer: Answer | undefined): boolean {
  return answer?.is === 'later' || answer?.is === 'next-week';
}
