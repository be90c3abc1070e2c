import type { ActivityKind } from './activity';
import type { Answers } from './answers';
import { calibrate, corrected } from './calibration';
import type { Audits } from './capture';
import { daysBetween } from './day';
import { estimate } from './estimate';
import type { Explanation } from './explanation';
import { knownInputs } from './known-inputs';
import type { BlindDays } from './observe';
import { type OfficialReading, officialReadings } from './official';
import { weighingReadings } from './parameters';
import type { Reading } from './reading';
import { recentDays } from './recent-days';
import type { Tally } from './tally';
import { uncertaintyOf } from './track-record';

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
}

/** Works out the estimate (points of 100) and keeps everything that it rests on. Model est-1.0.0. */
export function explain(source: ExplanationSource): Explanation {
  const { day, tallies, readings = [], answers = {} } = source;
  const known = knownInputs({ ...source, days: recentDays(tallies, day) });
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
    answers,
    official,
    ...(calibration && { calibration }),
  };
}

function weighing(official: readonly OfficialReading[], day: string): readonly OfficialReading[] {
  const { days, most } = weighingReadings;
  return official.filter((reading) => daysBetween(reading.day, day) <= days).slice(-most);
}
