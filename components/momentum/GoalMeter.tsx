import { RangeBar } from '@/components/RangeBar';
import { formatNumber, say, sayCount } from '@/components/words';
import type { Progress } from '@/lib/domain/momentum/week-progress';
import styles from './MomentumCard.module.css';

interface Props {
  readonly label: string;
  readonly progress: Progress;
}

/** How far one goal of the week is. */
export function GoalMeter({ label, progress }: Props) {
  const { done, goal } = progress;
  const number = goal === 0 ? formatNumber(done) : say('momentum_of', formatNumber(done), formatNumber(goal));
  return (
    <div className={styles.goal}>
      <dt>{label}</dt>
      <dd className={styles.number}>
        {number}
        <span className={styles.standing}>{standingOf(progress)}</span>
      </dd>
      {/* Beside its words for the eye only. */}
      {goal > 0 && (
        <dd className={styles.meter} aria-hidden="true">
          <RangeBar low={done} high={done} max={goal} />
        </dd>
      )}
    </div>
  );
}

/** What is due belongs to the days that are over; more than that is asked of nobody. */
function standingOf({ done, goal, due }: Progress): string {
  if (goal === 0) return say('momentum_no_goal');
  if (done >= goal) return say('momentum_reached');
  return done >= due ? say('momentum_on_track') : sayCount('momentum_more', goal - done);
}
