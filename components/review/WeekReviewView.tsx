import { PillarGlyph } from '@/components/PillarGlyph';
import { say } from '@/components/words';
import type { WeekReview } from '@/lib/domain/review/review';
import type { ReviewWeek } from '@/lib/domain/review/review-week';
import { FunnelTable } from './FunnelTable';
import { MeasuresTable } from './MeasuresTable';
import { planSentence, planTitle } from './plan-words';
import styles from './Review.module.css';
import { type WeekWords, weekWords } from './week-words';

interface Props {
  readonly review: WeekReview;
  /** The one that is shown. */
  readonly week: ReviewWeek;
}

/** One week in a minute: measures, pillars, best day, the way to appointments, and one plan. */
export function WeekReviewView({ review, week }: Props) {
  const words = weekWords(week);
  return (
    <>
      <MeasuresTable name={words.name} measures={words.measures} />
      <h3 className={styles.subtitle}>{say('review_pillars')}</h3>
      <Pillars pillars={words.pillars} />
      {words.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h3 className={styles.subtitle}>{say('review_funnel')}</h3>
      <FunnelTable funnel={review.funnel} />
      <h3 className={styles.subtitle}>{planTitle(review)}</h3>
      <p className={styles.plan}>{planSentence(review)}</p>
    </>
  );
}

function Pillars({ pillars }: Pick<WeekWords, 'pillars'>) {
  return (
    <dl className={styles.pillars}>
      {pillars.map(({ pillar, label, sentence }) => (
        <div key={pillar} className={styles.pillar} data-pillar={pillar}>
          <dt className={styles.name}>
            <PillarGlyph pillar={pillar} className={styles.glyph} />
            {label}
          </dt>
          <dd className={styles.sentence}>{sentence}</dd>
        </div>
      ))}
    </dl>
  );
}
