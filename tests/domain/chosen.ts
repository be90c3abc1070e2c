import { defaultGoals } from '@/lib/domain/momentum/goals';
import { defaultGuide } from '@/lib/domain/nudges/guide-choice';
import { defaultReminders } from '@/lib/domain/reminders/reminder-settings';
import type { SummarySource } from '@/lib/domain/summarise';

/** A member who chose nothing and was proposed nothing, at nine o'clock. */
export const unchosen: Pick<SummarySource, 'hour' | 'goals' | 'reminders' | 'choice' | 'log'> = {
  hour: 9,
  goals: defaultGoals,
  reminders: defaultReminders,
  choice: defaultGuide,
  log: {},
};
