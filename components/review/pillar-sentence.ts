import { countWord, kindWord } from '@/components/pillar-kinds';
import { formatList, say, sayCount, saySentences } from '@/components/words';
import type { PillarWeek } from '@/lib/domain/review/pillar-week';
import { comparisonWords } from './comparison-words';

/** One sentence on what a week was for a pillar; a second one where something was left out of it. */
export function pillarSentence(week: PillarWeek, isRunning: boolean): string {
  const sentence = turnSentence(week, isRunning);
  if (week.leftOut.length === 0) return sentence;
  const kinds = formatList(week.leftOut.map((kind) => say(kindWord(kind))));
  return saySentences(sentence, say('review_left_out', kinds));
}

function turnSentence({ turn, count, main, compared }: PillarWeek, isRunning: boolean): string {
  if (!main) return noneSentence(turn, isRunning);
  const mostly = sayCount(countWord(main.kind), main.count);
  const comparison = comparisonWords(compared, isRunning);
  if (main.count === count) return say('review_pillar_all', mostly, comparison);
  return say('review_pillar_mostly', sayCount('review_actions', count), comparison, mostly);
}

function noneSentence(turn: PillarWeek['turn'], isRunning: boolean): string {
  if (turn === 'unknown') return say('review_pillar_unknown');
  return say(isRunning ? 'review_pillar_nothing_running' : 'review_pillar_nothing_over');
}
