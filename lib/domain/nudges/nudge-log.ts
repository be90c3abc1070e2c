import type { RuleId } from './nudge-rules';

/** A moment of the member. */
export interface Instant {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** The member's day at that moment. */
  readonly day: string;
}

/** `later`: in three hours · `next-week`: in seven days. */
export const answerKinds = ['done', 'later', 'next-week', 'never'] as const;

export type AnswerKind = (typeof answerKinds)[number];

/** What can happen to a rule; `undo` takes the last answer back. */
export const nudgeEvents = ['shown', ...answerKinds, 'undo'] as const;

export interface Answer extends Instant {
  readonly is: AnswerKind;
}

/** What the member answered to which proposal. */
export interface NudgeAnswer {
  readonly rule: RuleId;
  readonly is: AnswerKind;
}

/** What became of one rule. */
export interface RuleLog {
  /** The last days on which it was shown, oldest first; one of each day, with the moment it was shown last. */
  readonly shown: readonly Instant[];
  /** The last answers to it, oldest first. */
  readonly answers: readonly Answer[];
}

/** What was shown and answered, of one account. Its size is bounded, however many years it goes on. */
export type NudgeLog = Readonly<Partial<Record<RuleId, RuleLog>>>;

export interface NudgeEvent extends Instant {
  readonly rule: RuleId;
  readonly is: (typeof nudgeEvents)[number];
}

/** More than any rule looks back on: three days ignored, and answers of two weeks. */
const mostKept = { shown: 8, answers: 16 } as const;

const nothing: RuleLog = { shown: [], answers: [] };

/** The log after an event. After `never` a rule only listens to `undo`. */
export function logWith(log: NudgeLog, event: NudgeEvent): NudgeLog {
  const { [event.rule]: before = nothing } = log;
  if (isNever(before) && event.is !== 'undo') return log;
  return { ...log, [event.rule]: ruleLogWith(before, event) };
}

/** What became of a rule. */
export function logOf(log: NudgeLog, id: RuleId): RuleLog {
  return log[id] ?? nothing;
}

/** The member never wants to see it again. */
export function isNever({ answers }: RuleLog): boolean {
  return answers.at(-1)?.is === 'never';
}

/** The last answer of a day. */
export function answerOn({ answers }: RuleLog, day: string): Answer | undefined {
  return answers.findLast((answer) => answer.day === day);
}

function ruleLogWith({ shown, answers }: RuleLog, { is, at, day }: NudgeEvent): RuleLog {
  if (is === 'undo') return { shown, answers: answers.slice(0, -1) };
  if (is === 'shown') return { shown: withShowing(shown, { at, day }), answers };
  return { shown, answers: [...answers, { is, at, day }].slice(-mostKept.answers) };
}

function withShowing(shown: readonly Instant[], showing: Instant): readonly Instant[] {
  const others = shown.filter(({ day }) => day !== showing.day);
  return [...others, showing].toSorted((one, other) => one.at - other.at).slice(-mostKept.shown);
}
