import { addDays } from '@/lib/domain/day';
import { emptyTally, type Tally } from '@/lib/domain/tally';

/** A Wednesday; nothing in the model depends on which day it is. */
export const today = '2026-05-20';

/** The day `age` days before {@link today}. */
export function dayBefore(age: number): string {
  return addDays(today, -age);
}

/** The tally of the day `age` days before today. */
export function tallyBefore(age: number, counts: Tally['counts'], rest: Partial<Tally> = {}): Tally {
  return { ...emptyTally('default', dayBefore(age)), counts, ...rest };
}
