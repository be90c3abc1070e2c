import { say, sayCount } from '@/components/words';
import type { DayMeasures } from '@/lib/domain/reminders/badge';

/** What a reminder says: one sentence with its reason and the minutes that it takes, and the words of its two buttons. */
export function reminderWords({ conversations }: DayMeasures) {
  return {
    title: say('reminder_title'),
    message: conversations > 0 ? sayCount('reminder_talked', conversations) : say('reminder_quiet'),
    done: say('reminder_done'),
    later: say('reminder_later'),
  };
}
