import { formatDate, say } from '@/components/words';
import type { Family } from '@/lib/domain/health/health';
import type { FamilyState, HealthView } from '@/lib/domain/health/health-view';
import { familyName, shownFamilies } from './family-words';
import styles from './HealthTable.module.css';

/** Of every kind of activity, when it was counted last and whether it still is. */
export function HealthTable({ health }: { readonly health: HealthView }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('health_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('column_kind')}</th>
          <th scope="col">{say('column_counted_last')}</th>
          <th scope="col">{say('column_state')}</th>
        </tr>
      </thead>
      <tbody>
        {shownFamilies.map((family) => (
          <FamilyRow key={family} family={family} state={health[family]} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly family: Family;
  readonly state: FamilyState | undefined;
}

function FamilyRow({ family, state }: RowProps) {
  const last = state?.last;
  return (
    <tr data-state={state?.state ?? 'unseen'}>
      <th scope="row">{familyName(family)}</th>
      <td>{last === undefined ? say('health_never') : <time dateTime={last}>{formatDate(last)}</time>}</td>
      <td>{stateWords(state)}</td>
    </tr>
  );
}

const problemWords = {
  uncounted: 'health_uncounted',
  untold: 'health_untold',
  undetailed: 'health_undetailed',
} as const;

function stateWords(state: FamilyState | undefined): string {
  if (!state) return say('health_unseen');
  if (state.state === 'working') return say('health_working');
  return say(problemWords[state.state], formatDate(state.since ?? ''));
}
