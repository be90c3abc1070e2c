import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correct, uncorrect } from '@/lib/app/correct';
import { type Tally, tallyOf } from '@/lib/domain/tally';
import { corrections } from './corrections';
import { activities, added, mirrored, record, startedWorker, type TestWorker, tallies, today } from './test-worker';

const reports = [
  added('t-1', { kind: 'message' }),
  added('t-2', { kind: 'message' }),
  added('v', { kind: 'profile-view', traits: { degree: 3 } }),
  added('c'),
];

const ids = reports.map(({ id }) => id);

/** What a member, or the sensor once more, may do; `at` chooses among what there is. */
const doings: Readonly<Record<string, (worker: TestWorker, at: number) => Promise<unknown>>> = {
  add: (worker, at) => correct(worker, { add: { kind: 'message', day: at % 2 ? today : '2026-11-16' } }),
  report: (worker) => record(worker, reports),
  remove: (worker, at) => correct(worker, { remove: ids[at % ids.length] ?? '' }).catch(() => undefined),
  clear: (worker) => correct(worker, { clear: today }).catch(() => undefined),
  uncorrect: async (worker, at) => {
    const known = (await corrections()).map(({ id }) => id);
    return uncorrect(worker, known[at % (known.length || 1)] ?? 'none');
  },
};

const step = fc.record({ what: fc.constantFrom(...Object.keys(doings)), at: fc.nat({ max: 20 }) });

test('whatever is corrected and taken back in whatever order, every tally is what its activities say', async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const worker = await startedWorker();
      await record(worker, reports);
      for (const { what, at } of steps) await doings[what]?.(worker, at);
      corrected += (await corrections()).length;
      await expectAgreement();
    }),
    { numRuns: 25 },
  );
  expect(corrected).toBeGreaterThan(25);
});

async function expectAgreement(): Promise<void> {
  const rows = await activities();
  for (const tally of await tallies()) expect(withoutZeros(tally)).toEqual(withoutZeros(rebuilt(tally, rows)));
  expect(sorted(await mirrored('mirror:activities:'))).toEqual(sorted(rows));
  expect(sorted(await mirrored('mirror:corrections:'))).toEqual(sorted(await corrections()));
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

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
