import { say } from '@/components/words';
import type { ReviewWeek } from '@/lib/domain/review/review-week';
import styles from './Review.module.css';
import { weekName } from './week-words';

interface Props {
  /** Newest first. */
  readonly weeks: readonly ReviewWeek[];
  readonly week: ReviewWeek;
  readonly onChoose: (monday: string) => void;
}

/** Which week to look back on. */
export function WeekChooser({ weeks, week, onChoose }: Props) {
  return (
    <label className={styles.chooser}>
      {say('review_choose')}
      <select className={styles.select} value={week.monday} onChange={(event) => onChoose(event.target.value)}>
        {weeks.map((each) => (
          <option key={each.monday} value={each.monday}>
            {weekName(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
