import { readNumber } from '@/components/read-number';
import { formatDecimal, formatNumber, say } from '@/components/words';
import type { ScoreProblem } from '@/lib/domain/official/official';
import { pillarPoints } from '@/lib/domain/pillar';
import type { Field, Fields } from './score-fields';

/** What is wrong with a field, in the member's language. */
export interface ScoreFault {
  readonly field: Field;
  readonly words: string;
}

export function faultOf(problem: ScoreProblem, fields: Fields): ScoreFault {
  switch (problem.is) {
    case 'missing':
      return { field: problem.pillar, words: say('official_fault_missing') };
    case 'out-of-range':
      return { field: problem.pillar, words: say('official_fault_range', formatNumber(pillarPoints)) };
    case 'other-total':
      return {
        field: 'total',
        words: say('official_fault_total', formatDecimal(problem.sum, 2), formatDecimal(problem.total, 2)),
      };
    case 'impossible-rank':
      return { field: isRank(fields.industry) ? 'network' : 'industry', words: say('official_fault_rank') };
  }
}

function isRank(text: string): boolean {
  const rank = readNumber(text) ?? 1;
  return Number.isInteger(rank) && rank >= 1 && rank <= 100;
}
