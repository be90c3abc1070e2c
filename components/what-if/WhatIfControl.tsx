import { pillarWords } from '@/components/pillar-kinds';
import { signalName } from '@/components/signal-words';
import { formatNumber, say } from '@/components/words';
import type { LevelSignal, RateSignal } from '@/lib/domain/estimate/signals';
import { WhatIfSlider } from './WhatIfSlider';
import { inputOfLevel, inputOfSample, type Sample } from './what-if-inputs';
import type { WhatIfActions, WhatIfLine } from './what-if-outcome';
import { levelScale, triesScale } from './what-if-scale';
import { levelWords, rateCurves, rateSliders } from './what-if-words';

interface Props {
  readonly line: WhatIfLine;
  readonly actions: Pick<WhatIfActions, 'suppose'>;
}

/** The slider of an input, or the two of a rate. */
export function WhatIfControl({ line, actions: { suppose } }: Props) {
  if ('level' in line) return <LevelSlider {...line} onChange={suppose} />;
  return <RateSliders {...line} onChange={suppose} />;
}

interface SliderProps {
  readonly state: WhatIfLine['state'];
  readonly onChange: WhatIfActions['suppose'];
}

function LevelSlider({
  signal,
  level,
  state,
  onChange,
}: SliderProps & { signal: LevelSignal; level: number | undefined }) {
  const label = say('whatif_label', signalName(signal.id), say(pillarWords[signal.pillar]));
  return (
    <WhatIfSlider
      label={label}
      scale={levelScale(signal, level ?? 0)}
      value={level ?? 0}
      words={state === 'known' ? levelWords(signal, level ?? 0) : say(stateWords[state])}
      isDisabled={state !== 'known'}
      onChange={(value) => onChange(inputOfLevel(signal.id, value))}
    />
  );
}

function RateSliders({
  signal: { id },
  sample,
  state,
  onChange,
}: SliderProps & { signal: RateSignal; sample: Sample | undefined }) {
  const { tries, hits } = sample ?? { tries: 0, hits: 0 };
  const sliders = rateSliders[id];
  const words = (key: 'tries' | 'hits', value: number): string =>
    state === 'known' ? say(sliders[key].value, formatNumber(value)) : say(stateWords[state]);
  return (
    <>
      <WhatIfSlider
        label={say(sliders.tries.label)}
        scale={triesScale(rateCurves[id].enoughTries, tries)}
        value={tries}
        words={words('tries', tries)}
        isDisabled={state !== 'known'}
        onChange={(value) => onChange(inputOfSample(id, { tries: value, hits }))}
      />
      <WhatIfSlider
        label={say(sliders.hits.label)}
        scale={{ max: tries, step: 1 }}
        value={hits}
        words={words('hits', hits)}
        isDisabled={state !== 'known'}
        onChange={(value) => onChange(inputOfSample(id, { tries, hits: value }))}
      />
    </>
  );
}

const stateWords = { known: 'whatif_none', unknown: 'whatif_not_known', reserved: 'whatif_reserved' } as const;
