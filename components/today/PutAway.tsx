import { say } from '@/components/words';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { ruleSentence } from './nudge-words';
import styles from './PutAway.module.css';

interface Props {
  readonly never: readonly RuleId[];
  readonly onBringBack: (rule: RuleId) => void;
}

/** What was put away for good, closed until the member looks; each can be brought back. */
export function PutAway({ never, onBringBack }: Props) {
  if (never.length === 0) return null;
  return (
    <details className={styles.away}>
      <summary>{say('guide_never_heading')}</summary>
      <ul className={styles.list}>
        {never.map((id) => (
          <li key={id} className={styles.row}>
            <span>{ruleSentence(id)}</span>
            <button
              type="button"
              className={styles.back}
              aria-label={say('guide_bring_back_which', ruleSentence(id))}
              onClick={() => onBringBack(id)}
            >
              {say('guide_bring_back')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
