import { signalName } from '@/components/signal-words';
import { formatList, formatShare, say } from '@/components/words';
import { type Signal, signals } from '@/lib/domain/estimate/signals';
import { Curve } from './Curve';
import { heightsOf } from './curve-heights';
import { ModelCell } from './ModelCell';
import { ModelFormula } from './ModelFormula';
import { ModelRates } from './ModelRates';

interface Props {
  /** Share (0–1) of the points by the amount, in targets. */
  readonly curve: (targets: number) => number;
  /** Share (0–1) of the points of each rate, by tries and hits. */
  readonly rates: Parameters<typeof ModelRates>[0]['rates'];
}

/** What an amount earns, and what a rate does. */
export function ModelMore({ curve, rates }: Props) {
  const [atTarget, atTwice] = [curve(1), curve(2)];
  const [once, twice] = [formatShare(atTarget), formatShare(atTwice)];
  return (
    <ModelCell id="how-more">
      <p>{say('model_more_1', once, twice)}</p>
      <ModelFormula lines={[say('model_more_formula')]} />
      <Curve
        label={say('model_more_curve', once, twice)}
        caption={say('model_more_caption')}
        lines={[{ heights: heightsOf(curve, 2) }]}
        marks={[
          { at: 0, words: say('model_more_none') },
          { at: 0.5, words: say('model_more_target'), height: atTarget, value: once },
          { at: 1, words: say('model_more_twice'), height: atTwice, value: twice },
        ]}
      />
      <p>{say('model_more_2', formatList(signals.filter(isLinear).map(({ id }) => signalName(id))))}</p>
      <ModelRates rates={rates} worth={once} />
    </ModelCell>
  );
}

function isLinear({ kind }: Signal): boolean {
  return kind === 'linear' || kind === 'linear-flow';
}
