import { conversationsOf } from '@/lib/domain/conversations';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import { kindsOf } from '@/lib/domain/recent-days';
import type { Measured } from './comparison';

/** How a goal of the week is measured on one day. */
export const measures: Readonly<Record<keyof WeeklyGoals, Measured>> = {
  value: { kinds: [], of: (tally) => Math.min(1, kindsOf(tally, ['value'])) },
  conversations: { kinds: ['message', 'reply'], of: conversationsOf },
  appointments: { kinds: [], of: (tally) => kindsOf(tally, ['appointment']) },
};
