import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import type { Answers } from '@/lib/domain/estimate/answers';
import { estimate } from '@/lib/domain/estimate/estimate';
import { explain } from '@/lib/domain/estimate/explain';
import { ledgerOf } from '@/lib/domain/estimate/ledger';
import { calibrate } from '@/lib/domain/official/calibration';
import { officialReadings } from '@/lib/domain/official/official';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import { type SummarySource, summarise } from '@/lib/domain/summarise';
import {
  answerable,
  answers,
  inputs,
  readings,
  rounding,
  scores,
  shuffled,
  startedAgo,
  tallies,
  thousand,
} from './arbitraries';
import { unchosen } from './chosen';
import { dayBefore, today } from './tallies';

const source: fc.Arbitrary<SummarySource> = fc
  .record({ tallies, readings, answers, startedAgo })
  .map(({ startedAgo: ago, ...rest }) => ({
    ...rest,
    ...unchosen,
    account: 'default',
    day: today,
    now: 0,
    startedDay: dayBefore(ago),
    seenKinds: new Set(sensedKinds),
  }));

/** An answer, and the pillars that it may move; how much is seen is no pillar's. */
const places: readonly (readonly [string, fc.Arbitrary<Answers>, readonly Pillar[]])[] = [
  ['the profile', fc.record({ profile: answerable.profile }), ['brand']],
  ['its pictures', fc.record({ media: answerable.media }), ['brand']],
  ['groups', fc.record({ groups: answerable.groups }), ['insights']],
  ['seniors', fc.record({ seniors: answerable.seniors }), ['relations']],
  ['coworkers', fc.record({ coworkers: answerable.coworkers }), ['relations']],
  ['invitations', fc.record({ invitations: answerable.invitations }), ['relations']],
  ['Sales Navigator', fc.record({ salesNavigator: answerable.salesNavigator }), ['find', 'insights']],
];

describe('for whatever was counted, read and answered', () => {
  it('the corrected estimate keeps low ≤ estimate ≤ high, each pillar within 25 points and the total within 100', () => {
    fc.assert(
      fc.property(source, (member) => {
        const { estimate } = explain(member);
        for (const pillar of pillars) expectRange(estimate.pillars[pillar], 25);
        expectRange(estimate.total, 100);
      }),
      thousand,
    );
  });

  it('the order of days and of readings is irrelevant', () => {
    const twice = source.chain((member) =>
      fc
        .record({ tallies: shuffled(member.tallies), readings: shuffled(member.readings ?? []) })
        .map((other) => [member, { ...member, ...other }] as const),
    );
    fc.assert(
      fc.property(twice, ([member, other]) => {
        expect(explain(other)).toEqual(explain(member));
        expect(summarise(other)).toEqual(summarise(member));
      }),
      thousand,
    );
  }, 20_000);

  it('shifting all days by whole weeks changes nothing but the days', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: -3_000, max: 3_000 }), (member, weeks) => {
        const unguided = { ...member, choice: { ...member.choice, isOn: false } };
        const back = dayMover(-7 * weeks);
        const { official, invitations, ...there } = summarise(shifted(unguided, 7 * weeks));
        const { restUntil: until } = invitations;
        const rest = { ...invitations, ...(until && { restUntil: addDays(until, -7 * weeks) }) };
        expect({ ...back(there), ...(official && { official: back(official) }), invitations: rest }).toEqual(
          summarise(unguided),
        );
      }),
      thousand,
    );
  });

  it.each(places)('the answer about %s moves no pillar but its own', (_, answer, own) => {
    fc.assert(
      fc.property(source, answer, (member, given) => {
        const before = explain(member).estimate.pillars;
        const after = explain({ ...member, answers: { ...member.answers, ...given } }).estimate.pillars;
        for (const pillar of pillars.filter((candidate) => !own.includes(candidate))) {
          expect(after[pillar]).toEqual(before[pillar]);
        }
      }),
      thousand,
    );
  });

  it('what the ledger says is earned is what the model counts for sure', () => {
    fc.assert(
      fc.property(source, (member) => {
        const explanation = explain(member);
        const ledger = ledgerOf(explanation);
        for (const pillar of pillars) {
          const earned = ledger[pillar].reduce((sum, line) => sum + (line.earned ?? 0), 0);
          expect(Math.abs(earned - explanation.raw.pillars[pillar].low)).toBeLessThan(rounding);
        }
      }),
      thousand,
    );
  });

  it('the order of official readings is irrelevant to what they correct', () => {
    const twice = scores.map(officialReadings).chain((official) => fc.tuple(fc.constant(official), shuffled(official)));
    fc.assert(
      fc.property(twice, inputs, ([official, other], known) => {
        const raw = estimate(known, { salesNavigator: false });
        expect(calibrate(other, raw, today)).toEqual(calibrate(official, raw, today));
      }),
      thousand,
    );
  });
});

function shifted(member: SummarySource, shift: number): SummarySource {
  const move = dayMover(shift);
  const { tallies: counted, readings: read = [] } = member;
  const startedDay = addDays(member.startedDay, shift);
  return { ...move(member), startedDay, tallies: counted.map(move), readings: read.map(move) };
}

function dayMover(shift: number) {
  return <Row extends { readonly day: string }>(row: Row): Row => ({ ...row, day: addDays(row.day, shift) });
}

function expectRange({ low, est, high }: { low: number; est: number; high: number }, most: number): void {
  expect(low).toBeGreaterThanOrEqual(0);
  expect(est).toBeGreaterThanOrEqual(low - rounding);
  expect(high).toBeGreaterThanOrEqual(est - rounding);
  expect(high).toBeLessThanOrEqual(most + rounding);
}
