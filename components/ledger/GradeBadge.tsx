import { say } from '@/components/words';
import type { Grade } from '@/lib/domain/estimate/evidence';
import styles from './GradeBadge.module.css';
import { gradeWords } from './grade-words';

/** How sure a statement is, as one letter; the legend below says what the letters mean. */
export function GradeBadge({ grade }: { readonly grade: Grade }) {
  const meaning = say(gradeWords[grade]);
  return (
    <span className={styles.badge} data-grade={grade} title={meaning}>
      <span aria-hidden="true">{grade}</span>
      <span className="visually-hidden">{say('why_grade', grade, meaning)}</span>
    </span>
  );
}
