import { describe, expect, it } from 'vitest';
import { estimate } from '@/lib/domain/estimate';
import { type Bundle, gainOf, priorityOf } from '@/lib/domain/marginal-gain';
import { pillars } from '@/lib/domain/pillar';
import { acceptanceShare, shrunkAcceptance } from '@/lib/domain/rates';
import { type Inputs, type SignalId, signals } from '@/lib/domain/signals';
import { weeklyStep } from '@/lib/domain/weekly-rate';
import vectors from '@/tests/fixtures/domain/vectors.json';

interface Part {
  readonly id: string;
  readonly w: number;
  readonly s?: number | null;
}

interface Gain {
  readonly action: string;
  readonly gain?: number;
  readonly priority?: number;
}

const personas = Object.entries(vectors.personas).map(([name, persona]) => {
  const inputs: Inputs = persona.inputs;
  const ranking = Object.entries(vectors.ranking).find(([ranked]) => ranked === name)?.[1];
  return { name, ...persona, inputs, ranking: ranking?.list ?? [] };
});

/** The bundles behind the reference's ranking, with the value and the minutes that it gives them. */
const bundles: Readonly<Record<string, { bundle: Bundle; value: number; minutes: number }>> = {
  finish_profile_item: { bundle: { profile_items: 1 }, value: 1.3, minutes: 10 },
  add_cover_or_featured: { bundle: { profile_media: 1 }, value: 1.1, minutes: 8 },
  write_article: { bundle: { articles: 1 }, value: 1, minutes: 120 },
  write_post: { bundle: { posts: 1 }, value: 1.2, minutes: 25 },
  personal_invitation: { bundle: { acceptance: 1 }, value: 0.8, minutes: 4 },
  three_comments: { bundle: { comments: 3 }, value: 1.4, minutes: 9 },
  repost_with_thoughts: { bundle: { reposts: 1 }, value: 1, minutes: 5 },
  search_and_view_3: { bundle: { people_searches: 1, profile_views: 3, views_outside: 3 }, value: 0.8, minutes: 6 },
  follow_up_message: { bundle: { messages: 1, response_rate: 1 }, value: 1.5, minutes: 4 },
};

function signalOf(id: string): SignalId {
  const found = signals.find((signal) => signal.id === id);
  if (!found) throw new Error(`The reference names an input that the model does not have: ${id}`);
  return found.id;
}

describe.each(personas)('the estimate of $name', ({ inputs, opts, expect: expected, parts, marginal, ranking }) => {
  const found = estimate(inputs, opts);

  it.each(pillars)('has the reference range and coverage of %s', (pillar) => {
    for (const number of ['est', 'low', 'high', 'coverage'] as const) {
      expect(Math.abs(found.pillars[pillar][number] - expected.pillars[pillar][number]), number).toBeLessThan(0.01);
    }
  });

  it('has the reference total, which is given to one decimal', () => {
    expect(found.version).toBe(vectors.version);
    expect(found.total.est).toBeCloseTo(expected.total, 1);
    expect(found.total.low).toBeCloseTo(expected.low, 1);
    expect(found.total.high).toBeCloseTo(expected.high, 1);
    expect(found.coverage).toBeCloseTo(expected.coverage, 2);
  });

  it.each(pillars)('has every part of %s in the order of the reference', (pillar) => {
    const reference: readonly Part[] = parts[pillar];
    const mine = found.pillars[pillar].parts;
    expect(mine.map(({ id, weight }) => [id, weight])).toEqual(reference.map(({ id, w }) => [id, w]));
    for (const [index, { s }] of reference.entries()) {
      const share = mine[index]?.share;
      if (typeof s === 'number') expect(share).toBeCloseTo(s, 4);
      else expect(share).toBeUndefined();
    }
  });

  it.each<Gain>(marginal)('gains $gain by one more of $action', ({ action, gain = Number.NaN }) => {
    expect(Math.abs(gainOf({ [signalOf(action)]: 1 }, inputs, opts) - gain)).toBeLessThan(0.001);
  });

  it.each<Gain>(ranking.filter((entry) => 'priority' in entry))(
    'ranks $action at $priority',
    ({ action, gain: expectedGain = Number.NaN, priority = Number.NaN }) => {
      const { bundle, ...effort } = bundles[action] ?? { bundle: {}, value: Number.NaN, minutes: Number.NaN };
      const gain = gainOf(bundle, inputs, opts);
      expect(Math.abs(gain - expectedGain)).toBeLessThan(0.001);
      expect(Math.abs(priorityOf(gain, effort) - priority)).toBeLessThan(0.0001);
    },
  );
});

describe('the reference of rates', () => {
  it.each(vectors.accept_vectors)('$accepted accepted of $sent earn $pts points', (vector) => {
    expect(shrunkAcceptance(vector)).toBeCloseTo(vector.rate, 3);
    expect(acceptanceShare(vector)).toBeCloseTo(vector.score, 3);
    expect(10 * acceptanceShare(vector)).toBeCloseTo(vector.pts, 2);
  });

  it('gives one action the weekly step of the reference', () => {
    expect(weeklyStep).toBeCloseTo(vectors.DELTA_WEEKLY, 12);
    expect(7 / weeklyStep).toBeCloseTo(vectors.N_FULL, 10);
  });
});

describe('the table of inputs', () => {
  it.each(pillars)('gives %s 25 points', (pillar) => {
    const weights = signals.filter((signal) => signal.pillar === pillar).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(25);
  });

  it('reserves 11 points for Sales Navigator, so that 89 can be reached without it', () => {
    const reserved = signals.filter(({ salesNavigator }) => salesNavigator);
    expect(reserved.map(({ pillar }) => pillar)).toEqual(['find', 'find', 'insights']);
    expect(estimate({}, { salesNavigator: false }).total.high).toBeCloseTo(89, 10);
    expect(estimate({}, { salesNavigator: true }).total.high).toBeCloseTo(100, 10);
  });
});
