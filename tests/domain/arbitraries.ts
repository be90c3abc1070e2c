import fc from 'fast-check';
import { sensedKinds } from '@/lib/domain/activity';
import { type Answers, profileItems, profileMedia, seenShares } from '@/lib/domain/estimate/answers';
import { type Inputs, signals } from '@/lib/domain/estimate/signals';
import { perPillar } from '@/lib/domain/pillar';
import { type Metric, metrics, type Reading } from '@/lib/domain/reading';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { readBefore, scoreBefore } from './readings';
import { dayBefore } from './tallies';

/** How often each property is tried. */
export const thousand = { numRuns: 1000 };

/** Differences below this are arithmetic, not meaning. */
export const rounding = 1e-9;

/** Inputs that are levels: flows and stocks. */
export const levelIds = [...new Set(signals.flatMap((signal) => (signal.kind === 'rate' ? [] : [signal.id])))];

export const amount = fc.oneof(fc.nat(2000), fc.double({ min: 0, max: 500, noNaN: true }));

const trials = fc.tuple(fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }));
const invitations = trials.map(([sent, rate]) => ({ sent, accepted: Math.floor(sent * rate) }));
const questions = trials.map(([asked, rate]) => ({ asked, replied: Math.floor(asked * rate) }));
const levels = fc.record(Object.fromEntries(levelIds.map((id) => [id, amount])), { requiredKeys: [] });
const rates = fc.record({ acceptance: invitations, response_rate: questions }, { requiredKeys: [] });

/** What is known of a member; every input may be unknown. */
export const inputs: fc.Arbitrary<Inputs> = fc.tuple(levels, rates).map(([level, rate]) => ({ ...level, ...rate }));

export const options = fc.record({ salesNavigator: fc.boolean() });

const counts = fc.dictionary(fc.constantFrom(...sensedKinds), fc.nat(40));
const tally: fc.Arbitrary<Tally> = fc
  .record({ age: fc.nat(120), counts, outside: fc.nat(40), threads: fc.nat(40) })
  .map(({ age, ...rest }) => ({ ...emptyTally('default', dayBefore(age)), ...rest }));

/** The days of a member, also older ones than the model looks at. */
export const tallies = fc.uniqueArray(tally, { selector: ({ day }) => day, maxLength: 60 });

/** Days since counting began. */
export const startedAgo = fc.nat(150);

/** Each question, and what may be answered to it. */
export const answerable = {
  profile: fc.subarray([...profileItems]),
  media: fc.subarray([...profileMedia]),
  groups: fc.nat(40),
  seniors: fc.nat(500),
  coworkers: fc.nat(500),
  invitations,
  salesNavigator: fc.boolean(),
  seenShare: fc.constantFrom(...seenShares),
};

/** What the member answered; any question may be open. */
export const answers: fc.Arbitrary<Answers> = fc.record(answerable, { requiredKeys: [] });

const points = fc.double({ min: 0, max: 25, noNaN: true });
const fourPoints = fc.tuple(points, points, points, points).map(([brand, find, insights, relations]) => ({
  brand,
  find,
  insights,
  relations,
}));
const said = fc
  .record({ raw: fourPoints, points: fourPoints, isIdle: fc.boolean() })
  .map(({ raw, points: told, isIdle }) =>
    perPillar((pillar) => ({
      version: 'est-1.0.0',
      raw: raw[pillar],
      points: told[pillar],
      ...(isIdle && { isIdle }),
    })),
  );
const score = fc
  .record({ age: fc.nat(200), points: fourPoints, said: fc.option(said, { nil: undefined }) })
  .map(({ age, points: shown, said: forecast }) => ({ age, rows: scoreBefore(age, shown, forecast) }));

/** The rows of LinkedIn's own score, each look on a day of its own. */
export const scores: fc.Arbitrary<readonly Reading[]> = fc
  .uniqueArray(score, { selector: ({ age }) => age, maxLength: 12 })
  .map((found) => found.flatMap(({ rows }) => rows));

const plainMetrics: readonly Metric[] = metrics.filter((metric) => !metric.startsWith('ssi.'));
const plain = fc
  .record({ age: fc.nat(120), metric: fc.constantFrom(...plainMetrics), value: fc.nat(3000) })
  .map(({ age, metric, value }) => readBefore(age, { [metric]: value }));

/** Whatever numbers LinkedIn showed. */
export const readings: fc.Arbitrary<readonly Reading[]> = fc
  .tuple(scores, fc.uniqueArray(plain, { selector: ([row]) => row?.id, maxLength: 12 }))
  .map(([own, others]) => [...own, ...others.flat()]);

/** The same in another order. */
export function shuffled<Row>(rows: readonly Row[]): fc.Arbitrary<readonly Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}
