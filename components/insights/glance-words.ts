import { formatNumber, say, saySentences } from '@/components/words';
import type { Glance } from '@/lib/domain/insight';
import { insightWords } from './insight-words';

/** What is said at a glance: for the eye as short as can be, for the ear in words. */
export function glanceWords({ insight, measures, isBroken }: Glance) {
  const { value, conversations, appointments } = measures;
  const counts = [formatNumber(conversations), formatNumber(appointments)];
  const sentence = insightWords(insight);
  const label = say('chip_label', say(value ? 'insight_yes' : 'insight_no'), ...counts, sentence);
  return {
    today: say('chip_today', value ? '✓' : '○', ...counts),
    insight: sentence,
    label: isBroken ? saySentences(say('chip_uncounted'), label) : label,
    isBroken,
  };
}
