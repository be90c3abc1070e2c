import { defaultGoals, type WeeklyGoals } from '@/lib/domain/momentum/goals';
import { defaultGuide, type GuideChoice } from '@/lib/domain/nudges/guide-choice';
import type { BadgeChoice } from '@/lib/domain/reminders/badge';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';

/** How the member wants to be guided; the parser is in `preferences-shape.ts`. */
export interface Preferences {
  readonly badge: BadgeChoice;
  readonly reminders: ReminderSettings;
  readonly goals: WeeklyGoals;
  readonly guide: GuideChoice;
}

export const defaultPreferences: Preferences = {
  badge: 'dot',
  reminders: defaultReminders,
  goals: defaultGoals,
  guide: defaultGuide,
};
