import { kindsOf } from '@/components/pillar-kinds';
import { formatList, say, sayCount } from '@/components/words';
import type { Today } from '@/lib/domain/summary';
import styles from './Measures.module.css';
import { MeasureTile } from './MeasureTile';
import { ValueToggle } from './ValueToggle';
import { type ChooseWord, ValueWords } from './ValueWords';

interface Props {
  readonly today: Today;
  readonly onToggleValue: () => void;
  readonly onLog: (kind: 'appointment' | 'conversation') => void;
  /** Without it, no word is asked for. */
  readonly onWhy?: ChooseWord | undefined;
}

/** The three daily measures, first on every page that shows today. */
export function Measures({ today, onToggleValue, onLog, onWhy }: Props) {
  return (
    <section aria-labelledby="measures">
      <h2 id="measures" className="visually-hidden">
        {say('today')}
      </h2>
      <div className={styles.measures}>
        <ValueToggle isOn={today.value} onToggle={onToggleValue} />
        <dl className={styles.counted}>
          <MeasureTile
            label={say('conversations')}
            count={today.conversations}
            addLabel={say('log_conversation')}
            onAdd={() => onLog('conversation')}
          />
          <MeasureTile
            label={say('appointments')}
            count={today.appointments}
            addLabel={say('log_appointment')}
            onAdd={() => onLog('appointment')}
          />
        </dl>
      </div>
      {today.value && onWhy && <ValueWords why={today.why} onChoose={onWhy} />}
      <NewCounts today={today} />
    </section>
  );
}

/** Tells a screen reader when a number has changed. */
function NewCounts({ today: { counts, conversations, appointments } }: Pick<Props, 'today'>) {
  const seen = Object.values(kindsOf).flat();
  const actions = seen.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const parts = [
    sayCount('live_conversations', conversations),
    sayCount('live_appointments', appointments),
    sayCount('live_actions', actions),
  ];
  return (
    <p className="visually-hidden" aria-live="polite">
      {say('live_today', formatList(parts))}
    </p>
  );
}
