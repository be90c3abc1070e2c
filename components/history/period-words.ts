import { formatNumber, say, sayCount } from '@/components/words';
import type { PeriodComparison, PeriodNumber } from '@/lib/domain/history/compare-periods';

/** How a number stands to that of the other period, in words; less is never more than the other number. */
export function periodWords(number: PeriodNumber, days: PeriodComparison['days']): string {
  const words = turnWords(number, days.now === days.before);
  return number.isPart ? say('history_part', words) : words;
}

const plainWords = { none: 'history_turn_none', new: 'history_turn_new', same: 'history_turn_same' } as const;

function turnWords({ turn, now, before, fair }: PeriodNumber, isEven: boolean): string {
  if (turn === 'more') return sayCount(isEven ? 'history_turn_more' : 'history_turn_more_fair', now - fair);
  if (turn === 'less')
    return isEven ? say('history_turn_less', formatNumber(before)) : say('history_turn_less_fair', formatNumber(fair));
  return say(turn === 'same' && !isEven ? 'history_turn_same_fair' : plainWords[turn]);
}
