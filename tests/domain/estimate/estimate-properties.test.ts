import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimate, estimate } from '@/lib/domain/estimate/estimate';
import { acceptanceShare, shrunkAcceptance } from '@/lib/domain/estimate/rates';
import { type SignalId, signals } from '@/lib/domain/estimate/signals';
import { pillars } from '@/lib/domain/pillar';
import { amount, inputs, levelIds, options, rounding, thousand } from '@/tests/domain/arbitraries';

const told = fc.record({ id: fc.constantFrom(...levelIds), level: amount });

describe('for whatever is known', () => {
  it('low ≤ estimate ≤ high, each pillar within 25 points and the total within 100', () => {
    fc.assert(
      fc.property(inputs, options, (known, seat) => {
        const found = estimate(known, seat);
        for (const pillar of pillars) expectRange(found.pillars[pillar], 25);
        expectRange({ ...found.total, coverage: found.coverage }, 100);
      }),
      thousand,
    );
  });

  it('more of any flow or stock never lowers any pillar', () => {
    fc.assert(
      fc.property(fc.record({ inputs, options }), told, (member, { id, level }) => {
        const current = member.inputs[id] ?? 0;
        const before = estimate({ ...member.inputs, [id]: current }, member.options);
        const after = estimate({ ...member.inputs, [id]: current + level }, member.options);
        for (const pillar of pillars) {
          expect(after.pillars[pillar].est).toBeGreaterThanOrEqual(before.pillars[pillar].est - rounding);
        }
      }),
      thousand,
    );
  });

  it('telling an unknown input moves no pillar that it does not stand in, and never widens the range', () => {
    fc.assert(
      fc.property(fc.record({ inputs, options }), told, (member, { id, level }) => {
        const { [id]: _, ...unknown } = member.inputs;
        const before = estimate(unknown, member.options);
        const after = estimate({ ...unknown, [id]: level }, member.options);
        for (const pillar of pillars.filter((candidate) => !standsIn(id).includes(candidate))) {
          expect(after.pillars[pillar]).toEqual(before.pillars[pillar]);
        }
        expect(after.total.low).toBeGreaterThanOrEqual(before.total.low - rounding);
        expect(after.total.high).toBeLessThanOrEqual(before.total.high + rounding);
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage - rounding);
      }),
      thousand,
    );
  });

  it('an invitation that is rejected never raises the share once six were sent and fewer than 60 % are expected', () => {
    const samples = Array.from({ length: 294 }, (_, more) => more + 6).flatMap((sent) =>
      Array.from({ length: sent + 1 }, (_, accepted) => ({ sent, accepted })),
    );
    const judged = samples.filter((sample) => shrunkAcceptance(sample) < 0.6);
    const raised = judged.filter(
      ({ sent, accepted }) =>
        acceptanceShare({ sent: sent + 1, accepted }) > acceptanceShare({ sent, accepted }) + rounding,
    );
    expect(judged.length).toBeGreaterThan(20_000);
    expect(raised).toEqual([]);
  });
});

function expectRange({ low, est, high, coverage }: Estimate['total'] & { coverage: number }, points: number): void {
  expect(low).toBeGreaterThanOrEqual(0);
  expect(est).toBeGreaterThanOrEqual(low);
  expect(high).toBeGreaterThanOrEqual(est);
  expect(high).toBeLessThanOrEqual(points + rounding);
  expect(coverage).toBeGreaterThanOrEqual(-rounding);
  expect(coverage).toBeLessThanOrEqual(1 + rounding);
}

function standsIn(id: SignalId): readonly string[] {
  return signals.filter((signal) => signal.id === id).map(({ pillar }) => pillar);
}
