import type { ActivityKind } from '@/lib/domain/activity';
import { daysBetween } from '@/lib/domain/day';
import { calibrate, corrected } from '@/lib/domain/official/calibration';
import { type OfficialReading, officialReadings } from '@/lib/domain/official/official';
import { uncertaintyOf } from '@/lib/domain/official/track-record';
import type { Reading } from '@/lib/domain/reading';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import type { Answers } from './answers';
import type { ArchiveRecord } from './archive-facts';
import type { Audits } from './capture';
import { estimate } from './estimate';
import type { Explanation } from './explanation';
import { knownInputs } from './known-inputs';
import { amountOf, type BlindDays } from './observe';
import { weighingReadings } from './parameters';
import { type FlowId, flows } from './signals';

/** Everything that the estimate is worked out from, of one account. */
export interface ExplanationSource {
  /** The member's day. */
  readonly day: string;
  /** The member's day on which counting began. */
  readonly startedDay: string;
  /** The last 90 days with `day`; any order, days may be missing, others are left out. */
  readonly tallies: readonly Tally[];
  /** Kinds that are counted at all. */
  readonly seenKinds: ReadonlySet<ActivityKind>;
  readonly blindDays?: BlindDays;
  /** Numbers that LinkedIn showed or the member typed; any order. */
  readonly readings?: readonly Reading[];
  readonly answers?: Answers;
  readonly audits?: Audits;
  /** Undefined where no archive was imported. */
  readonly archive?: ArchiveRecord;
}

/** Works out the estimate (points of 100) and keeps everything that it rests on. Model est-1.0.0. */
export function explain(source: ExplanationSource): Explanation {
  const { day, tallies, readings = [], answers = {} } = source;
  const days = recentDays(tallies, day);
  const known = knownInputs({ ...source, days });
  const raw = estimate(known.inputs, known);
  const official = officialReadings(readings);
  const recent = weighing(official, day);
  const calibration = calibrate(recent, raw, day);
  return {
    day,
    raw,
    estimate: calibration ? corrected(raw, calibration) : raw,
    uncertainty: uncertaintyOf(recent),
    ...known,
    reached: reachedToday(days[0]),
    answers,
    official,
    ...(calibration && { calibration }),
  };
}

function weighing(official: readonly OfficialReading[], day: string): readonly OfficialReading[] {
  const { days, most } = weighingReadings;
  return official.filter((reading) => daysBetween(reading.day, day) <= days).slice(-most);
}

function reachedToday(today: Tally | undefined): readonly FlowId[] {
  return flows.filter(({ dayCap = Infinity, ...flow }) => amountOf(flow, today) >= dayCap).map(({ id }) => id);
}
