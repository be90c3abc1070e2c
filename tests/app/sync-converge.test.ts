import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { daySumsOf } from '@/lib/domain/sync/day-sums';
import { addSums, type Sums } from '@/lib/domain/sync/sync-codes';
import { syncLimits } from '@/lib/domain/sync/sync-limits';
import type { Tally } from '@/lib/domain/tally';
import { dayOf, sumOf, truthOf } from '@/tests/storage/sync-member';
import { chromeBytes, createServer, randomFrom } from '@/tests/storage/sync-world';
import { openPlace, type Place, settle } from './syncing';
import { hours, today } from './test-worker';

interface History {
  readonly seed: number;
  readonly browsers: number;
  readonly years: number;
  /** 0–1, how many of the kinds are done on a day. */
  readonly busy: number;
  /** 0–1, how often a write goes wrong. */
  readonly faults: number;
}

const rounds = 6;

const histories = (years: fc.Arbitrary<number>): fc.Arbitrary<History> =>
  fc.record({
    seed: fc.integer(),
    browsers: fc.integer({ min: 2, max: 3 }),
    years,
    busy: fc.constantFrom(0.1, 0.4),
    faults: fc.constantFrom(0, 0.3, 0.6),
  });

interface Played {
  readonly places: readonly Place[];
  readonly counted: readonly ReadonlyMap<string, Tally>[];
}

/** Years in which browsers are offline for whole rounds, refuse what they are asked, and hear of each other in any order. */
async function play({ seed, browsers, years, busy, faults }: History): Promise<Played> {
  const random = randomFrom(seed);
  const server = createServer(random);
  const places: Place[] = [];
  for (let each = 0; each < browsers; each += 1) places.push(await openPlace(server));
  const counted = places.map(() => new Map<string, Tally>());
  for (const place of places) await place.act('on');
  const stride = Math.ceil((years * 365) / rounds);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, place] of places.entries()) {
      const first = addDays(today, -stride * (rounds - round));
      const spent = daysFrom(first, stride)
        .filter(() => random() < 0.8)
        .map((day) => dayOf(day, busy, random));
      for (const tally of spent) counted[index]?.set(tally.day, tally);
      await place.live(spent);
      Object.assign(place.browser, { isOnline: random() < 0.6, faults });
      place.browser.receive();
      place.worker.setClock({ at: place.worker.clock.now().at + hours });
      await place.wakeUp();
    }
  }
  return { places, counted };
}

function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

function total(tallies: readonly Tally[]): Sums {
  return addSums([...daySumsOf(tallies).values()]);
}

async function expectConverged(history: History): Promise<void> {
  const { places, counted } = await play(history);
  const statuses = await settle(places);
  const truth = truthOf(counted);
  for (const place of places) {
    const known = await place.known();
    expect(total(known)).toEqual(sumOf(truth, '2000', '2100'));
    const recent = known.filter(({ day }) => day > addDays(today, -60));
    for (const tally of recent) expect(addSums([...daySumsOf([tally]).values()])).toEqual(truth.get(tally.day));
    expect((await place.summary()).week).toEqual((await places[0]?.summary())?.week);
    const items = Object.fromEntries(place.browser.items);
    expect(chromeBytes(items)).toBeLessThanOrEqual(syncLimits.bytes);
    expect(Object.keys(items).length).toBeLessThanOrEqual(syncLimits.items);
    expect(place.browser.refusals).toBe(0);
  }
  for (const status of statuses) expect(status).toMatchObject({ outcome: 'level', others: places.length - 1 });
}

describe('browsers of one member', () => {
  it('come to the same days, whatever went wrong on the way', async () => {
    await fc.assert(fc.asyncProperty(histories(fc.constantFrom(0.2, 0.5)), expectConverged), { numRuns: 25 });
  }, 120_000);

  it('come to the same sums of five years', async () => {
    await fc.assert(fc.asyncProperty(histories(fc.constant(5)), expectConverged), { numRuns: 3 });
  }, 120_000);
});
