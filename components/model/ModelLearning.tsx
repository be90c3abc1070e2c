import { formatDecimal, formatNumber, formatShare, say, sayCount } from '@/components/words';
import {
  formulaShift,
  lineBelief,
  proof,
  readingHalfLives,
  slopeBounds,
  weighingReadings,
} from '@/lib/domain/estimate/parameters';
import { pillarPoints } from '@/lib/domain/pillar';
import { ModelCell } from './ModelCell';
import { ModelFormula } from './ModelFormula';

const days = (count: number): string => sayCount('model_days', count);
const decimal = (value: number): string => formatDecimal(value, 2);

/** How the official readings correct the estimate, and how that is checked. */
export function ModelLearning() {
  const { points, days: shiftDays, olderWeight } = formulaShift;
  const { standardErrors, comparisons } = proof;
  return (
    <ModelCell id="how-learning">
      <p>{say('model_learning_1')}</p>
      <ModelFormula lines={[say('model_learning_formula')]} />
      <p>{say('model_learning_2', ...lineNumbers())}</p>
      <p>{say('model_learning_6', formatNumber(weighingReadings.most), days(weighingReadings.days))}</p>
      <p>{say('model_learning_3', days(readingHalfLives.level))}</p>
      <ModelFormula
        lines={[
          say('model_learning_formula_forecast', formatNumber(pillarPoints)),
          say('model_learning_formula_lambda', formatNumber(readingHalfLives.level)),
        ]}
      />
      <p>{say('model_learning_4', formatNumber(standardErrors), formatNumber(comparisons))}</p>
      <p>{say('model_learning_5', formatNumber(points), days(shiftDays), formatShare(olderWeight))}</p>
      <p>
        <a href="#estimate">{say('model_learning_link')}</a>
      </p>
    </ModelCell>
  );
}

/** The numbers of the line in the order of its sentence. */
function lineNumbers(): readonly string[] {
  const { intercept, slope, noise } = lineBelief;
  return [
    decimal(intercept.mean),
    decimal(intercept.spread),
    decimal(slope.mean),
    decimal(slope.spread),
    decimal(noise),
    days(readingHalfLives.line),
    decimal(slopeBounds.low),
    decimal(slopeBounds.high),
  ];
}
