import { say } from '@/components/words';
import type { Grade } from '@/lib/domain/estimate/evidence';
import { GradeBadge } from './GradeBadge';
import styles from './GradeLegend.module.css';
import { gradeWords } from './grade-words';

const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** What the letters beside the inputs mean. */
export function GradeLegend() {
  return (
    <div className={styles.legend}>
      <p>{say('why_grades')}</p>
      <ul className={styles.grades}>
        {grades.map((grade) => (
          <li key={grade} className={styles.grade}>
            <span aria-hidden="true">
              <GradeBadge grade={grade} />
            </span>
            <span className="visually-hidden">{grade}</span>
            {say(gradeWords[grade])}
          </li>
        ))}
      </ul>
    </div>
  );
}
