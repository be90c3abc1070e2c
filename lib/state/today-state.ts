import type { StoreApi } from 'zustand/vanilla';
import type { LoggedKind } from '@/lib/domain/activity';
import type { HealthView } from '@/lib/domain/health/health-view';
import type { NudgeAnswer } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import type { Summary } from '@/lib/domain/summary';
import type { Settings } from '@/lib/messaging/published';
import type { Problem } from './ask';

/** What is logged by hand any number of times a day. */
type CountedByHand = Exclude<LoggedKind, 'value'>;

/** What was logged last and can be taken back. */
interface Undo {
  readonly kind: CountedByHand;
  readonly id: string;
}

export interface TodayState {
  /** Whether the published state has been read: before that, nothing is known. */
  readonly isRead: boolean;
  /** Undefined until the member pressed "Start counting". */
  readonly settings: Settings | undefined;
  /** As published, plus what the member has just logged; it may be about an earlier day. */
  readonly summary: Summary | undefined;
  /** Whether everything is counted; undefined until the worker has said so. */
  readonly health: HealthView | undefined;
  /** The member's day at the last look at the clock. */
  readonly day: string;
  readonly problem: Problem | undefined;
  readonly undo: Undo | undefined;
  /** What was answered last to a proposal and can be taken back. */
  readonly answered: NudgeAnswer | undefined;
  /** How often the worker has told us the truth; what was guessed before that is not rolled back. */
  readonly arrivals: number;
  /** Shows what is published at once, follows it until the signal, and asks the worker for this very moment. */
  readonly open: (signal: AbortSignal) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly log: (kind: CountedByHand) => Promise<void>;
  readonly undoLast: () => Promise<void>;
  readonly toggleValue: () => Promise<void>;
  /** Ends zero-footprint mode. */
  readonly countAgain: () => Promise<void>;
  /** Tells that a proposal was really seen; as often as one likes. */
  readonly showNudge: (rule: RuleId) => Promise<void>;
  readonly answerNudge: (answer: NudgeAnswer) => Promise<void>;
  readonly undoAnswer: () => Promise<void>;
  /** Lets a proposal that was put away for good come again. */
  readonly bringBack: (rule: RuleId) => Promise<void>;
  /** Shows the account of whoever is signed in to LinkedIn again. */
  readonly showSignedIn: () => Promise<void>;
}

export type TodayStore = StoreApi<TodayState>;
