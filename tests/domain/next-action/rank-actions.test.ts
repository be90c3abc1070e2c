import { describe, expect, it } from 'vitest';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { rankActions } from '@/lib/domain/next-action/rank-actions';
import { full, situationOf } from '@/tests/domain/stories';
import { tallyBefore } from '@/tests/domain/tallies';

type Story = Parameters<typeof situationOf>[0];

function gainOf(id: ActionId, story: Story): number {
  return rankActions(situationOf(story)).find(({ proposal }) => proposal.id === id)?.gain ?? Number.NaN;
}

describe('the ranking', () => {
  it('puts an invitation that may not be proposed behind all others, with the reason', () => {
    const known = { ...full, comments: 0, acceptance: { sent: 1, accepted: 1 } };
    expect(rankActions(situationOf({ known })).findIndex(({ proposal }) => proposal.id === 'invite')).toBe(0);
    const last = rankActions(situationOf({ known, tallies: [tallyBefore(3, { invite: 20 })] })).at(-1);
    expect([last?.proposal.id, last?.block]).toEqual(['invite', 'enough-this-week']);
  });

  it('counts only what is left of the day', () => {
    const gains = [0, 8, 9, 10].map((comment) =>
      gainOf('comment', { tallies: [tallyBefore(0, { comment })], known: { ...full, comments: 0 } }),
    );
    const [whole = Number.NaN, two = Number.NaN, one = Number.NaN, none] = gains;
    expect(whole).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(0);
    expect(none).toBe(0);
  });

  it('gains nothing from what is unknown', () => {
    const ranked = rankActions({ ...situationOf({}), inputs: {} });
    expect(ranked.map(({ gain }) => gain)).toEqual(ranked.map(() => 0));
  });

  it('is stretched by what the official readings made of such steps', () => {
    const known = { ...full, comments: 0 };
    const slopes = { brand: 1, find: 1, insights: 0.2, relations: 1 };
    expect(gainOf('comment', { known, slopes })).toBeCloseTo(gainOf('comment', { known }) * 0.2, 10);
  });
});
