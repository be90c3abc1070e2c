import { nudgeSentence } from '@/components/today/nudge-words';
import { formatDay, formatNumber, formatRange, formatShare, say } from '@/components/words';
import type { Insight, InsightWord } from '@/lib/domain/insight';

/** An insight as the member reads it. */
export function insightWords(insight: Insight): string {
  return 'nudge' in insight ? nudgeSentence(insight.nudge) : say(insight.key, ...insight.words.map(tell));
}

function tell({ value, unit }: InsightWord): string {
  switch (unit) {
    case 'degree':
      return say(`insight_degree_${value}`);
    case 'range':
      return formatRange(value.low, value.high);
    case 'share':
      return formatShare(value);
    case 'day':
      return formatDay(value);
    case 'yes-or-no':
      return say(value ? 'insight_yes' : 'insight_no');
    case 'count':
      return formatNumber(value);
  }
}
