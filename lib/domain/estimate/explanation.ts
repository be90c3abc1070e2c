import type { Calibration } from '@/lib/domain/official/calibration';
import type { OfficialReading } from '@/lib/domain/official/official';
import type { Answers } from './answers';
import type { Capture } from './capture';
import type { Estimate } from './estimate';
import type { Evidence } from './evidence';
import type { FlowId, Inputs, SignalId } from './signals';

/** Everything that the estimate rests on, to be shown and played with. */
export interface Explanation {
  /** The member's day it is about. */
  readonly day: string;
  /** What the model alone says. */
  readonly raw: Estimate;
  /** What is shown: corrected by the official readings; the same as `raw` before the first. */
  readonly estimate: Estimate;
  /** Points (of 100) by which the total may be wrong beyond its range. */
  readonly uncertainty: number;
  readonly inputs: Inputs;
  readonly evidence: Readonly<Partial<Record<SignalId | ExtraId, Evidence>>>;
  /** Flows of which a further one today would add nothing: the day's limit is reached. */
  readonly reached: readonly FlowId[];
  readonly salesNavigator: boolean;
  readonly capture: Capture;
  /** Invitations that wait for an answer, when read lately. */
  readonly pending?: number;
  readonly answers: Answers;
  /** Oldest first. */
  readonly official: readonly OfficialReading[];
  /** Undefined before the first official reading. */
  readonly calibration?: Calibration;
}

/** What belongs to a pillar, by LinkedIn or by hearsay, and earns nothing in the model. */
export type ExtraId = 'article_followers' | 'post_views' | 'followers' | 'article_engagement' | 'research_views';
