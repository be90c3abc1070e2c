import { type AnswerKind, type Instant, logWith, type NudgeEvent, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { type NudgeRule, nudgeRules, type RuleId } from '@/lib/domain/nudges/nudge-rules';
import { dayBefore } from '@/tests/domain/tallies';

type EventKind = NudgeEvent['is'];

/** `shown 4` is nine o'clock four days ago, `later 1 at 23` eleven in the evening of yesterday. */
export type Happening = `${EventKind} ${number}` | `${EventKind} ${number} at ${number}`;

export const answerKinds: readonly AnswerKind[] = ['done', 'later', 'next-week', 'never'];
export const eventKinds: readonly EventKind[] = ['shown', ...answerKinds, 'undo'];

/** An hour of a day before today, for a member at Greenwich. */
export function momentOf(daysAgo: number, hour = 9): Instant {
  const day = dayBefore(daysAgo);
  return { day, at: Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 };
}

export function ruleOf(id: RuleId): NudgeRule {
  const found = nudgeRules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
}

/** The log after all that happened to one rule. */
export function logAfter(rule: RuleId, ...happenings: readonly Happening[]): NudgeLog {
  return happenings.reduce<NudgeLog>((log, happening) => logWith(log, eventOf(rule, happening)), {});
}

export function eventOf(rule: RuleId, happening: Happening): NudgeEvent {
  const [kind, ago, , hour = '9'] = happening.split(' ');
  const is = eventKinds.find((known) => known === kind);
  if (!is) throw new Error(`No event ${kind}`);
  return { rule, is, ...momentOf(Number(ago), Number(hour)) };
}
