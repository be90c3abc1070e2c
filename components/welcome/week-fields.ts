import { readCount } from '@/components/read-number';
import { mostOfGoal, type WeeklyGoals } from '@/lib/domain/momentum/goals';

export type Goal = keyof WeeklyGoals;

export const goals = ['value', 'conversations', 'appointments'] as const satisfies readonly Goal[];

/** The goals as typed. */
export type GoalTexts = Readonly<Record<Goal, string>>;

export function textsOf(kept: WeeklyGoals): GoalTexts {
  return {
    value: String(kept.value),
    conversations: String(kept.conversations),
    appointments: String(kept.appointments),
  };
}

/** An empty field is no goal. */
export function goalsOf(texts: GoalTexts): WeeklyGoals {
  const read = (goal: Goal): number => readCount(texts[goal]) ?? 0;
  return { value: read('value'), conversations: read('conversations'), appointments: read('appointments') };
}

/** The fields that hold no whole number, or more than may be aimed for. */
export function goalFaults(texts: GoalTexts): readonly Goal[] {
  const read = goalsOf(texts);
  return goals.filter((goal) => !(read[goal] <= mostOfGoal[goal]));
}
