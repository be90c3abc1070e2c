import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Tally, tallyOf } from '@/lib/domain/tally';
import type { Entry } from '@/lib/messaging/messages';
import { readings } from './scores';
import {
  activities,
  days,
  everything,
  mirrored,
  noon,
  record,
  sentinel,
  startedWorker,
  tallies,
  wake,
} from './test-worker';

const id = fc.constantFrom('t1-a', 't1-b', 't2-a', 'v1', 'v2', 'i1', 'c1');
const moment = fc.constantFrom(noon, noon - days, noon - 3 * days);
const kindOf: Record<string, 'message' | 'profile-view' | 'invite' | 'comment'> = {
  t: 'message',
  v: 'profile-view',
  i: 'invite',
  c: 'comment',
};

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({ id, at: moment, degree: fc.constantFrom(1 as const, 2 as const), note: fc.boolean() }).map(
    ({ id, at, degree, note }): Entry => ({
      do: 'add',
      id,
      at,
      offset: 0,
      kind: kindOf[id.charAt(0)] ?? 'comment',
      confidence: 'confirmed',
      traits: { degree, note },
    }),
  ),
);

const reading: fc.Arbitrary<Entry> = fc.record({
  do: fc.constant('reading' as const),
  id: fc.constantFrom('r1', 'r2', 'r3'),
  metric: fc.constantFrom('ssi.brand' as const, 'connections' as const),
  value: fc.integer({ min: 0, max: 25 }),
  at: moment,
  offset: fc.constant(0),
});

const batches = fc.array(fc.array(entry, { maxLength: 8 }), { minLength: 1, maxLength: 6 });

test('whatever is added and taken back in whatever order, every tally is what its activities say', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      await startedWorker();
      // A new worker for each batch: nothing may depend on what a worker remembers.
      for (const batch of given) await record(wake(), batch);
      const rows = await activities();
      counted += rows.length;
      for (const tally of await tallies()) expect(withoutZeros(tally)).toEqual(withoutZeros(rebuilt(tally, rows)));
      expect(await sentinel()).toMatchObject({ totals: totalsOf(await tallies()), days: (await tallies()).length });
      expect(await mirrored('mirror:tallies:')).toEqual(await tallies());
      const copied = (await mirrored('mirror:activities:')) as typeof rows;
      expect([...copied].sort(byDayAndId)).toEqual([...rows].sort(byDayAndId));
    }),
    { numRuns: 60 },
  );
  expect(counted).toBeGreaterThan(60);
});

test('whatever was added and read, all of it again changes nothing', async () => {
  const additions = fc.array(
    fc.oneof(
      entry.filter((each) => each.do === 'add'),
      reading,
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(additions, async (given) => {
      await record(await startedWorker(), given);
      const before = await everything();
      expect(await record(wake(), given)).toEqual({ written: 0 });
      expect(await everything()).toBe(before);
      expect(await mirrored('mirror:readings:')).toEqual(await readings());
      expect(await sentinel()).toMatchObject({ readings: (await readings()).length });
    }),
    { numRuns: 60 },
  );
});

function rebuilt({ account, day }: Tally, rows: Awaited<ReturnType<typeof activities>>): Tally {
  return tallyOf(
    account,
    day,
    rows.filter((row) => row.account === account && row.day === day),
  );
}

function withoutZeros(tally: Tally): Tally {
  return { ...tally, counts: Object.fromEntries(Object.entries(tally.counts).filter(([, count]) => count !== 0)) };
}

function totalsOf(rows: readonly Tally[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { counts } of rows) {
    for (const [kind, count] of Object.entries(counts)) totals[kind] = (totals[kind] ?? 0) + count;
  }
  return totals;
}

function byDayAndId(one: { day: string; id: string }, other: { day: string; id: string }): number {
  return `${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1;
}
