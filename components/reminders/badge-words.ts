import { formatList, say, sayCount } from '@/components/words';
import type { Badge } from '@/lib/domain/reminders/badge';

/** The tooltip of the icon: today's three measures, and what is not counted at present. */
export function badgeTitle({ today, uncounted }: Badge): string {
  const { value, conversations, appointments } = today;
  const measures = formatList([
    say(value ? 'badge_value_added' : 'badge_value_open'),
    sayCount('live_conversations', conversations),
    sayCount('live_appointments', appointments),
  ]);
  const lines = [say('badge_title', measures), ...(uncounted > 0 ? [sayCount('health_line_many', uncounted)] : [])];
  return lines.join('\n');
}
