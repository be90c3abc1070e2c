import fc from 'fast-check';
import { sensedKinds } from '@/lib/domain/activity';
import { type Inputs, signals } from '@/lib/domain/signals';
import { emptyTally, type Tally } from '@/lib/domain/tally';
import { dayBefore } from './tallies';

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
