import { formatDay, formatMoment, say, sayCount } from '@/components/words';
import type { Correction, OwnRecord } from '@/lib/domain/corrections';
import styles from './Records.module.css';
import { recordText } from './record-words';

interface Props {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** What counts now: an addition that was removed since is taken back already. */
  readonly activities: readonly OwnRecord[];
  readonly onTakeBack: (correction: Correction) => unknown;
}

/** What the member corrected on one day, each with a way back. */
export function CorrectionList({ corrections, activities, onTakeBack }: Props) {
  if (corrections.length === 0) return null;
  const counted = new Set(activities.map(({ id }) => id));
  return (
    <>
      <h4 className={styles.subtitle}>{say('corrections_heading')}</h4>
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <CorrectionLine
            key={correction.id}
            correction={correction}
            isStanding={stands(correction, counted)}
            onTakeBack={onTakeBack}
          />
        ))}
      </ul>
    </>
  );
}

interface LineProps extends Pick<Props, 'onTakeBack'> {
  readonly correction: Correction;
  readonly isStanding: boolean;
}

function CorrectionLine({ correction, isStanding, onTakeBack }: LineProps) {
  const text = textOf(correction);
  return (
    <li className={styles.line}>
      <span className={isStanding ? styles.what : `${styles.what} ${styles.undone}`}>{text}</span>
      <time className={styles.when} dateTime={new Date(correction.at).toISOString()}>
        {formatMoment(correction.at)}
      </time>
      {isStanding ? (
        <button
          type="button"
          className={styles.quiet}
          aria-label={say('correction_take_back_which', text)}
          onClick={() => void onTakeBack(correction)}
        >
          {say('correction_take_back')}
        </button>
      ) : (
        <span className={styles.when}>{say('correction_undone')}</span>
      )}
    </li>
  );
}

function stands(correction: Correction, counted: ReadonlySet<string>): boolean {
  if (correction.undoneAt !== undefined) return false;
  return correction.do !== 'added' || counted.has(correction.activity);
}

function textOf(correction: Correction): string {
  if (correction.do === 'cleared') return sayCount('correction_cleared', correction.count);
  if (correction.do === 'added') return say('correction_added', recordText(correction));
  const text = recordText(correction.activity);
  if (correction.do === 'removed') return say('correction_removed', text);
  return say('correction_moved', text, formatDay(correction.to.day));
}
