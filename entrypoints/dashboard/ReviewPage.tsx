import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { MomentumCard } from '@/components/momentum/MomentumCard';
import { Panel } from '@/components/Panel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { MarkdownCopy } from '@/components/review/MarkdownCopy';
import { reviewMarkdown } from '@/components/review/review-markdown';
import { WeekChooser } from '@/components/review/WeekChooser';
import { WeekReviewView } from '@/components/review/WeekReviewView';
import { say } from '@/components/words';
import type { WeekReview } from '@/lib/domain/review/review';
import { createLiveReviewStore } from '@/lib/state/live-review-store';
import { problemKind } from '@/lib/state/problem-kind';
import type { ReviewStore } from '@/lib/state/review-store';
import type { TodayStore } from '@/lib/state/today-state';
import { usePreferences } from '@/lib/state/use-preferences';
import { followHash } from './follow-hash';
import styles from './ReviewPage.module.css';

interface Props {
  readonly store: TodayStore;
}

/** How the habit carries, and a look back on the weeks. */
export function ReviewPage({ store }: Props) {
  return (
    <section id="review" className={styles.review} aria-labelledby="review-title" ref={followHash}>
      <MomentumPart store={store} />
      <Panel>
        <h2 id="review-title" className={styles.title}>
          {say('review_heading')}
        </h2>
        <ReviewPart />
      </Panel>
    </section>
  );
}

function MomentumPart({ store }: Props) {
  const momentum = useStore(store, (state) => state.summary?.momentum);
  const showsStreak = useStore(usePreferences(), (state) => state.preferences?.guide.streak ?? false);
  if (!momentum) return null;
  return (
    <Panel>
      <h2 className={styles.title}>{say('momentum_heading')}</h2>
      <MomentumCard momentum={momentum} showsStreak={showsStreak} />
    </Panel>
  );
}

function ReviewPart() {
  const [store] = useState(createLiveReviewStore);
  useEffect(() => {
    const closing = new AbortController();
    void store.getState().open(closing.signal);
    return () => closing.abort();
  }, [store]);
  const review = useStore(store, (state) => state.review);
  const problem = useStore(store, (state) => state.problem);
  return (
    <>
      {problem && <ProblemBanner kind={problemKind(problem)} onRetry={() => void store.getState().load()} />}
      {review && <Weeks store={store} review={review} />}
    </>
  );
}

interface WeeksProps {
  readonly store: ReviewStore;
  readonly review: WeekReview;
}

function Weeks({ store, review }: WeeksProps) {
  const [monday, setMonday] = useState<string>();
  const copied = useStore(store, (state) => state.copied);
  const { weeks, under } = review;
  const week = weeks.find((each) => each.monday === monday) ?? weeks[under];
  if (!week || review.isEmpty) return <p className={styles.text}>{say('review_empty')}</p>;
  return (
    <>
      {weeks.length > 1 && <WeekChooser weeks={weeks} week={week} onChoose={setMonday} />}
      <WeekReviewView review={review} week={week} />
      <MarkdownCopy
        text={reviewMarkdown(review, week)}
        copied={copied}
        onCopy={(text) => void store.getState().copy(text)}
      />
    </>
  );
}
