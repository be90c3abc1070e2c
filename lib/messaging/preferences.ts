import type { BadgeChoice } from '@/lib/domain/reminders/badge';
import { defaultReminders, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings';

/** How the member wants to be reminded; the parser is in `preferences-shape.ts`. */
export interface Preferences {
  readonly badge: BadgeChoice;
  readonly reminders: ReminderSettings;
}

export const defaultPreferences: Preferences = { badge: 'dot', reminders: defaultReminders };
