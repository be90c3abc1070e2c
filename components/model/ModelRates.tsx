import { formatNumber, formatShare, say } from '@/components/words';
import { acceptanceCurve, type RateCurve, responseCurve } from '@/lib/domain/estimate/parameters';
import type { RateId } from '@/lib/domain/estimate/signals';
import { Curve } from './Curve';
import { heightsOf } from './curve-heights';
import { ModelFormula } from './ModelFormula';

type Share = (tries: number, hits: number) => number;

interface Props {
  /** Share (0–1) of the points of each rate, by tries and hits. */
  readonly rates: Readonly<Record<RateId, Share>>;
  /** What enough tries earn of a rate's worth. */
  readonly worth: string;
}

/** How the two inputs earn that count how often, not how many. */
export function ModelRates({ rates, worth }: Props) {
  const { enoughTries } = acceptanceCurve;
  const tries = formatNumber(enoughTries);
  const heights = (share: Share) => heightsOf((hits) => share(enoughTries, hits), enoughTries);
  return (
    <>
      <h3>{say('model_rate')}</h3>
      <p>{say('model_rate_1')}</p>
      <p>{say('model_rate_acceptance', ...numbersOf(acceptanceCurve), worth)}</p>
      <p>{say('model_rate_response', ...numbersOf(responseCurve), worth)}</p>
      <ModelFormula lines={[say('model_rate_formula'), say('model_rate_formula_share')]} />
      <Curve
        label={say('model_rate_curve', tries)}
        caption={say('model_rate_caption', tries)}
        lines={[
          { heights: heights(rates.acceptance), name: say('model_rate_line_acceptance') },
          { heights: heights(rates.response_rate), name: say('model_rate_line_response') },
        ]}
        marks={[
          { at: 0, words: say('model_rate_zero') },
          { at: 1, words: say('model_rate_all'), height: rates.acceptance(enoughTries, enoughTries), value: worth },
        ]}
      />
    </>
  );
}

/** The numbers of a rate in the order of its sentence. */
function numbersOf({ floor, span, assumedHits, assumedTries, enoughTries }: RateCurve): readonly string[] {
  return [
    formatShare(floor),
    formatShare(floor + span),
    formatNumber(assumedHits),
    formatNumber(assumedTries),
    formatNumber(enoughTries),
  ];
}
