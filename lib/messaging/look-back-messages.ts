import type { HistorySource } from '@/lib/domain/history/history-source';
import type { WeekReview } from '@/lib/domain/review/review';

/** Messages about what was: nothing is changed by them. */
export interface LookBackMessages {
  review: { request: { type: 'review' }; answer: WeekReview };
  history: { request: { type: 'history' }; answer: HistorySource };
}
