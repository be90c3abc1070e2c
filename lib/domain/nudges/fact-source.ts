import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { RecentDays } from '@/lib/domain/recent-days';
import type { Instant, NudgeLog } from './nudge-log';
import type { Preference } from './rule-line';

/** The member's clock. */
export interface Clock extends Instant {
  /** 0–23. */
  readonly hour: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
}

/** Everything that facts are worked out from, of one account. */
export interface FactSource
  extends Pick<ExplanationSource, 'startedDay' | 'seenKinds' | 'blindDays' | 'readings' | 'archive'> {
  readonly clock: Clock;
  readonly explanation: Explanation;
  /** The last 90 days. */
  readonly days: RecentDays;
  readonly log: NudgeLog;
  /** Help that the member asked for. */
  readonly preferences?: Readonly<Partial<Record<Preference, boolean>>>;
  /** Epoch milliseconds of the last post that was counted, where known. */
  readonly lastPostAt?: number;
}
