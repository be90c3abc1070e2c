import { describe, expect, it } from 'vitest';
import { estimate } from '@/lib/domain/estimate/estimate';
import { acceptanceShare, shrunkAcceptance } from '@/lib/domain/estimate/rates';
import { type Inputs, type SignalId, signals } from '@/lib/domain/estimate/signals';
import { weeklyStep } from '@/lib/domain/estimate/weekly-rate';
import { gainOf } from '@/lib/domain/next-action/marginal-gain';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { rankActions } from '@/lib/domain/next-action/rank-actions';
import { pillars } from '@/lib/domain/pillar';
import { recentDays } from '@/lib/domain/recent-days';
import { tallyBefore, today } from '@/tests/domain/tallies';
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
  readonly blocked?: string;
}

const personas = Object.entries(vectors.personas).map(([name, persona]) => {
  const inputs: Inputs = persona.inputs;
  const ranking = Object.entries(vectors.ranking).find(([ranked]) => ranked === name)?.[1];
  const list: readonly Gain[] = ranking?.list ?? [];
  return { name, ...persona, inputs, ranking: list, invited: ranking?.invite.sent7 ?? Number.NaN };
});

/** The reference's names of the actions of ours that it ranks. */
const actions: Readonly<Partial<Record<ActionId, string>>> = {
  'profile-item': 'finish_profile_item',
  'profile-media': 'add_cover_or_featured',
  article: 'write_article',
  post: 'write_post',
  invite: 'personal_invitation',
  comment: 'three_comments',
  repost: 'repost_with_thoughts',
  'search-and-view': 'search_and_view_3',
  'follow-up': 'follow_up_message',
};

function signalOf(id: string): SignalId {
  const found = signals.find((signal) => signal.id === id);
  if (!found) throw new Error(`The reference names an input that the model does not have: ${id}`);
  return found.id;
}

describe.each(personas)(
  'the estimate of $name',
  ({ inputs, opts, expect: expected, parts, marginal, ranking, invited }) => {
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

    const sent = tallyBefore(1, { invite: invited });
    const situation = { inputs, days: recentDays([sent], today), ...opts };
    const ranked = rankActions(situation).filter(({ proposal }) => actions[proposal.id] !== undefined);

    it('ranks all nine actions in the order of the reference', () => {
      expect(ranked.map(({ proposal }) => actions[proposal.id])).toEqual(ranking.map(({ action }) => action));
    });

    it.each(ranking)('ranks $action at $priority', ({ action, gain, priority, blocked }) => {
      const mine = ranked.find(({ proposal }) => actions[proposal.id] === action);
      expect(mine?.block).toBe(blocked === undefined ? undefined : 'low-acceptance');
      if (gain === undefined || priority === undefined) return;
      expect(mine?.gain).toBeCloseTo(gain, 3);
      expect(mine?.priority).toBeCloseTo(priority, 4);
    });
  },
);

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
