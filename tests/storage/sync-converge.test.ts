import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncLimits } from '@/lib/domain/sync/sync-limits';
import { expectDetail, expectSame } from './sync-expect';
import { type History, play } from './sync-history';

const history = (most: { readonly rounds: number; readonly stride: number }): fc.Arbitrary<History> =>
  fc.record({
    seed: fc.integer(),
    browsers: fc.integer({ min: 2, max: 3 }),
    rounds: fc.integer({ min: 1, max: most.rounds }),
    stride: fc.integer({ min: 1, max: most.stride }),
    busy: fc.constantFrom(0.05, 0.2, 0.5),
    faults: fc.constantFrom(0, 0.2, 0.6),
    wipes: fc.boolean(),
  });

async function expectConverged(history: History): Promise<void> {
  const played = await play(history);
  expectDetail(await expectSame(played), played);
  for (const { browser } of played.installations) expect(browser.refusals).toBe(0);
}

describe('browsers of one account', () => {
  it('see the same days in the end, whatever went wrong on the way', async () => {
    await fc.assert(fc.asyncProperty(history({ rounds: 4, stride: 24 }), expectConverged), { numRuns: 500 });
  }, 60_000);

  it('see the same five years in the end', async () => {
    const years = history({ rounds: 1, stride: 1 }).map((each) => ({ ...each, rounds: 4, stride: 457 }));
    await fc.assert(fc.asyncProperty(years, expectConverged), { numRuns: 12 });
  }, 60_000);

  it('see the same sums in the end, though a clock is years ahead of another', async () => {
    const wrong = history({ rounds: 4, stride: 60 }).map((each) => ({ ...each, clocks: 1500 }));
    await fc.assert(
      fc.asyncProperty(wrong, async (each) => {
        await expectSame(await play(each));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('see the same sums in the end, though ten of them filled everything without knowing of each other', async () => {
    const crowd = history({ rounds: 1, stride: 1 }).map((each) => ({ ...each, browsers: 10, stride: 1400, busy: 1 }));
    await fc.assert(
      fc.asyncProperty(crowd, async (each) => {
        const played = await play({ ...each, faults: 0, wipes: false, isAlone: true });
        expect(played.bytesSent).toBeGreaterThan(syncLimits.bytes);
        await expectSame(played);
      }),
      { numRuns: 1 },
    );
  }, 60_000);
});
