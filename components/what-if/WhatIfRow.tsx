import { GradeBadge } from '@/components/ledger/GradeBadge';
import { modelReasons } from '@/components/model/model-reasons';
import { RangeBar } from '@/components/RangeBar';
import { signalName } from '@/components/signal-words';
import { formatNumber, say, sayCount, type WordKey } from '@/components/words';
import { WhatIfControl } from './WhatIfControl';
import styles from './WhatIfRow.module.css';
import { inputOfLevel, inputOfSample } from './what-if-inputs';
import type { WhatIfActions, WhatIfLine } from './what-if-outcome';
import { parameterWords } from './what-if-words';

interface Props {
  readonly line: WhatIfLine;
  readonly columns: readonly WordKey[];
  readonly actions: Pick<WhatIfActions, 'suppose' | 'forget'>;
}

/** One input: its numbers in the model, why they are so, and what another level would earn. */
export function WhatIfRow({ line, columns, actions }: Props) {
  const { signal, state, isOwn } = line;
  const reason = modelReasons[signal.pillar][signal.id];
  return (
    <tbody className={styles.input} data-state={state}>
      <tr className={styles.numbers}>
        <th scope="rowgroup">
          <span>{signalName(signal.id)}</span> {reason && <GradeBadge grade={reason.grade} />}
        </th>
        {parameterWords(signal).map((words, index) => (
          <td key={columns[index]} data-label={columns[index] && say(columns[index])}>
            {words}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={columns.length + 1}>
          {reason && <p className={styles.reason}>{say(reason.words)}</p>}
          <div className={styles.play}>
            <div className={styles.controls}>
              {!isOwn && state !== 'reserved' && <Suppose line={line} actions={actions} />}
              <WhatIfControl line={line} actions={actions} />
            </div>
            <Points line={line} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/** Turns an input that is unknown into one that is supposed, and back. */
function Suppose({ line, actions }: Pick<Props, 'line' | 'actions'>) {
  const { signal, state } = line;
  const begin = (): void =>
    actions.suppose(
      signal.kind === 'rate' ? inputOfSample(signal.id, { tries: 0, hits: 0 }) : inputOfLevel(signal.id, 0),
    );
  return (
    <label className={styles.suppose}>
      <input
        type="checkbox"
        checked={state === 'known'}
        aria-label={say('whatif_suppose_this', signalName(signal.id))}
        onChange={(event) => (event.target.checked ? begin() : actions.forget(signal.id))}
      />
      {say('whatif_suppose')}
    </label>
  );
}

const changeWords = {
  up: { big: 'whatif_up_big', good: 'whatif_up_good', small: 'whatif_up_small' },
  down: { big: 'whatif_down_big', good: 'whatif_down_good', small: 'whatif_down_small' },
} as const;

function Points({ line }: Pick<Props, 'line'>) {
  const { signal, earned, change } = line;
  return (
    <div className={styles.points}>
      <RangeBar low={earned ?? 0} high={earned ?? signal.weight} max={signal.weight} />
      <p className={styles.words}>
        <span>{pointsWords(line)}</span>
        {change && (
          <span className={styles.change} data-direction={change.direction}>
            {say(changeWords[change.direction][change.step])}
          </span>
        )}
      </p>
    </div>
  );
}

function pointsWords({ signal: { weight }, state, earned }: WhatIfLine): string {
  if (state === 'reserved') return sayCount('whatif_points_reserved', weight);
  if (earned === undefined) return sayCount('whatif_points_open', weight);
  return sayCount('whatif_points', weight, wholePoints(earned));
}

/** Never none for what earns something. */
function wholePoints(earned: number): string {
  const rounded = formatNumber(earned);
  return earned > 0 && rounded === formatNumber(0) ? say('whatif_less') : rounded;
}
