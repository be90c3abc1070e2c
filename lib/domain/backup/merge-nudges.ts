import type { Answer, Instant, RuleLog } from '@/lib/domain/nudges/nudge-log';

/** As many as one log keeps. */
const mostKept = { shown: 8, answers: 16 } as const;

type Nudges = Readonly<Record<string, RuleLog>>;

/** What became of each rule, wherever it was shown. As in one log, "never" stands last and silences the rule. */
export function mergeNudges(all: readonly Nudges[]): Nudges {
  const rules = [...new Set(all.flatMap((nudges) => Object.keys(nudges)))].sort();
  return Object.fromEntries(rules.map((rule) => [rule, mergeLogs(all.flatMap((nudges) => nudges[rule] ?? []))]));
}

function mergeLogs(logs: readonly RuleLog[]): RuleLog {
  const shown = logs.flatMap((log) => log.shown).sort(byTime);
  const answers = logs.flatMap((log) => log.answers).sort(byAnswer);
  // Of each day the last showing, of each moment one answer, and one "never".
  return {
    shown: lastOfEach(shown, ({ day }) => day).slice(-mostKept.shown),
    answers: lastOfEach(answers, ({ at, day, is }) => (is === 'never' ? is : `${at} ${day} ${is}`)).slice(
      -mostKept.answers,
    ),
  };
}

function lastOfEach<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  const last = new Map(values.map((value, index) => [keyOf(value), index]));
  return values.filter((value, index) => last.get(keyOf(value)) === index);
}

function byTime(one: Instant, other: Instant): number {
  return one.at - other.at || compare(one.day, other.day);
}

function byAnswer(one: Answer, other: Answer): number {
  const never = Number(one.is === 'never') - Number(other.is === 'never');
  return never || byTime(one, other) || compare(one.is, other.is);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
