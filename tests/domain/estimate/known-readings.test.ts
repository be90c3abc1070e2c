import { describe, expect, it } from 'vitest';
import type { ExtraId } from '@/lib/domain/estimate/explanation';
import type { SignalId } from '@/lib/domain/estimate/signals';
import type { Metric, Reading } from '@/lib/domain/reading';
import { known } from '@/tests/domain/known';
import { readBefore } from '@/tests/domain/readings';
import { dayBefore } from '@/tests/domain/tallies';

describe('a number that LinkedIn showed', () => {
  const lasting: readonly (readonly [Metric, SignalId])[] = [
    ['connections', 'connections'],
    ['endorsements', 'endorsements'],
  ];
  const passing: readonly (readonly [Metric, SignalId])[] = [
    ['profile-viewers', 'inbound_views90'],
    ['engagements', 'engagement_recv'],
    ['followers-gained', 'followers_gained'],
  ];

  it.each(lasting)('of %s is the level of %s, however old', (metric, id) => {
    const { inputs, evidence } = known({ readings: readBefore(900, { [metric]: 42 }) });
    expect(inputs[id]).toBe(42);
    expect(evidence[id]).toEqual({ origin: 'read', day: dayBefore(900) });
  });

  it.each(passing)('of %s is the level of %s until it is more than 90 days old', (metric, id) => {
    const fresh = known({ readings: readBefore(90, { [metric]: 42 }) });
    expect(fresh.inputs[id]).toBe(42);
    expect(fresh.evidence[id]).toEqual({ origin: 'read', day: dayBefore(90) });
    const stale = known({ readings: readBefore(91, { [metric]: 42 }) });
    expect(stale.inputs).not.toHaveProperty(id);
    expect(stale.evidence).not.toHaveProperty(id);
  });

  it('that was typed is the member’s own word, and can be taken back by its id', () => {
    const [typed] = readBefore(5, { connections: 42 }, { source: 'manual' });
    const { evidence } = known({ readings: typed ? [typed] : [] });
    expect(evidence.connections).toEqual({ origin: 'answered', day: dayBefore(5), typed: typed?.id });
  });

  it('gives way to a newer one, whoever told it', () => {
    const rows = [
      ...readBefore(3, { connections: 10 }),
      ...readBefore(1, { connections: 12 }, { source: 'manual' }),
      ...readBefore(2, { connections: 11 }),
    ];
    expect(known({ readings: rows }).inputs.connections).toBe(12);
  });

  it('says how many invitations wait, for four weeks', () => {
    expect(known({ readings: readBefore(28, { 'invites-pending': 7 }) }).pending).toBe(7);
    expect(known({ readings: readBefore(29, { 'invites-pending': 7 }) })).not.toHaveProperty('pending');
  });

  it.each<readonly [Metric, ExtraId]>([
    ['post-impressions', 'post_views'],
    ['followers', 'followers'],
  ])('of %s is kept as %s, which is no input', (metric, id) => {
    const { inputs, evidence } = known({ readings: readBefore(5, { [metric]: 900 }) });
    expect(evidence[id]).toEqual({ origin: 'read', day: dayBefore(5), count: 900 });
    expect(inputs).not.toHaveProperty(id);
  });

  it('that is no input, or that a newer version reads, changes nothing', () => {
    const rows = [...readBefore(0, { 'search-appearances': 9 }), ...readBefore(0, { followers: 9 }, { metric: 'new' })];
    expect(known({ readings: rows }).inputs).toEqual(known({}).inputs);
  });
});

describe('followers gained', () => {
  const followers = (age: number, value: number): readonly Reading[] => readBefore(age, { followers: value });
  const shown = readBefore(1, { 'followers-gained': 50 });

  it.each<readonly [string, readonly Reading[], number | undefined]>([
    ['are the growth between two readings, per week', [...followers(14, 100), ...followers(0, 120)], 10],
    ['are measured over the longest time', [...followers(21, 90), ...followers(9, 300), ...followers(0, 120)], 10],
    ['are not measured over six days', [...followers(6, 100), ...followers(0, 120)], undefined],
    ['are measured over seven days', [...followers(7, 100), ...followers(0, 120)], 20],
    ['are never fewer than none', [...followers(14, 120), ...followers(0, 100)], 0],
    ['do not look back more than 90 days', [...followers(91, 0), ...followers(84, 100), ...followers(0, 220)], 10],
    ['are the growth rather than what LinkedIn shows', [...followers(14, 100), ...followers(0, 120), ...shown], 10],
    ['are what LinkedIn shows where growth is unknown', [...followers(0, 120), ...shown], 50],
    ['are unknown without any', [], undefined],
  ])('%s', (_, readings, rate) => {
    expect(known({ readings }).inputs.followers_gained).toBe(rate);
  });
});
