import { type CountKey, formatNumber, say, sayCount, type WordKey } from '@/components/words';
import type { Comparison } from '@/lib/domain/review/comparison';

interface Words {
  readonly more: CountKey;
  readonly same: WordKey;
  readonly less: CountKey;
}

/** A running week stands beside the same days of the last one; a week that is over beside a whole one. */
const running: Words = { more: 'review_more_running', same: 'review_same_running', less: 'review_less_running' };
const over: Words = { more: 'review_more_over', same: 'review_same_over', less: 'review_less_over' };

/** How a number stands to the week before, in words; less is never more than the other number. */
export function comparisonWords(compared: Comparison | undefined, isRunning: boolean): string {
  if (!compared) return say('review_compare_none');
  const { now, before, isPart } = compared;
  if (isPart) return say('review_compare_part', formatNumber(now), formatNumber(before));
  const words = isRunning ? running : over;
  if (now === before) return say(words.same);
  return now > before ? sayCount(words.more, now - before) : sayCount(words.less, before);
}
