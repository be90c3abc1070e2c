import styles from './ProblemBanner.module.css';
import { type ProblemKind, problemWords } from './ProblemNotice';
import { say } from './words';

interface Props {
  readonly kind: ProblemKind;
  readonly onRetry: () => void;
}

/** A problem beside numbers that are still true, as of the last change. */
export function ProblemBanner({ kind, onRetry }: Props) {
  const [title, text] = problemWords[kind];
  return (
    <div className={styles.banner} role="alert" title={say(text)}>
      <span>{say(title)}</span>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {say('try_again')}
      </button>
    </div>
  );
}
