import { GradeBadge } from '@/components/ledger/GradeBadge';
import { formatNumber, formatShare, say, sayCount } from '@/components/words';
import { captureBounds, coldStart, dayHalfLife, windowDays } from '@/lib/domain/estimate/parameters';
import { Curve, type CurveMark } from './Curve';
import { ModelCell } from './ModelCell';
import { ModelFormula } from './ModelFormula';

interface Props {
  /** How much a day counts (0–1); index = age in days. */
  readonly weights: readonly number[];
}

const days = (count: number): string => sayCount('model_days', count);

/** Which days count, and how much. */
export function ModelTime({ weights }: Props) {
  return (
    <ModelCell id="how-time">
      <p>{say('model_time_1', days(windowDays), days(dayHalfLife))}</p>
      <Curve
        label={say('model_time_curve', days(dayHalfLife), days(windowDays))}
        caption={say('model_time_caption')}
        lines={[{ heights: weights }]}
        marks={marksOf(weights)}
      />
      <p>
        {say('model_time_2')} <GradeBadge grade="C" /> <GradeBadge grade="D" />
      </p>
      <p>{say('model_time_3')}</p>
      <p>{say('model_time_4', days(windowDays), days(coldStart))}</p>
      <p>{say('model_time_5')}</p>
      <p>{say('model_time_6', formatNumber(captureBounds.enoughEvents), formatShare(captureBounds.low))}</p>
      <ModelFormula
        lines={[
          say('model_time_formula'),
          say('model_time_formula_weight', formatNumber(dayHalfLife)),
          say('model_time_formula_k', formatNumber(coldStart), formatNumber(windowDays)),
        ]}
      />
    </ModelCell>
  );
}

function marksOf(weights: readonly number[]): readonly CurveMark[] {
  const oldest = weights.length - 1;
  const half = weights[dayHalfLife] ?? 0;
  return [
    { at: 0, words: say('model_time_today'), height: weights[0] ?? 0, value: formatShare(weights[0] ?? 0) },
    { at: dayHalfLife / oldest, words: days(dayHalfLife), height: half, value: formatShare(half) },
    { at: 1, words: days(windowDays) },
  ];
}
