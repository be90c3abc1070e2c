import { RangeBar } from '@/components/RangeBar';
import { formatNumber, say, sayCount, type WordKey } from '@/components/words';
import type { WeeklyGoals } from '@/lib/domain/momentum/goals';
import type { Momentum } from '@/lib/domain/momentum/momentum';
import { GoalMeter } from './GoalMeter';
import styles from './MomentumCard.module.css';

interface Props {
  readonly momentum: Momentum;
  readonly showsStreak: boolean;
  /** Without the words that explain it, for a narrow place. */
  readonly isSmall?: boolean;
}

const trendWords: Readonly<Record<Momentum['trend'], WordKey>> = {
  up: 'momentum_up',
  steady: 'momentum_steady',
  down: 'momentum_down',
};

const goals: readonly (readonly [keyof WeeklyGoals, WordKey])[] = [
  ['value', 'review_value'],
  ['conversations', 'review_conversations'],
  ['appointments', 'review_appointments'],
];

/** How the habit carries and how far the week is; never what was missed. */
export function MomentumCard({ momentum, showsStreak, isSmall = false }: Props) {
  const { score, trend, streak, week } = momentum;
  return (
    <div className={isSmall ? `${styles.momentum} ${styles.small}` : styles.momentum}>
      {score === undefined ? (
        <p className={styles.hint}>{say('momentum_new')}</p>
      ) : (
        <Habit score={score} trend={trend} />
      )}
      {!isSmall && <p className={styles.hint}>{say('momentum_hint')}</p>}
      {showsStreak && streak > 0 && <p>{sayCount('momentum_streak', streak)}</p>}
      {!isSmall && <p className={styles.hint}>{say('momentum_week')}</p>}
      <dl className={styles.goals}>
        {goals.map(([goal, word]) => (
          <GoalMeter key={goal} label={say(word)} progress={week[goal]} />
        ))}
      </dl>
    </div>
  );
}

function Habit({ score, trend }: Required<Pick<Momentum, 'score' | 'trend'>>) {
  return (
    <>
      <p className={styles.trend}>{say('momentum_score', say(trendWords[trend]), formatNumber(score))}</p>
      <RangeBar low={score} high={score} max={100} />
    </>
  );
}
