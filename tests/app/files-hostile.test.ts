import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { preview } from '@/lib/app/restore-file';
import { type Tally, tallyOf } from '@/lib/domain/tally';
import { serve } from '@/lib/messaging/serve';
import { hostileCsv } from '@/tests/archive/hostile-tables';
import { readAsPage } from '@/tests/archive/read-as-page';
import { ask, page } from '@/tests/messaging/senders';
import { parse } from '@/tests/storage/backup-sample';
import { tamperings } from '@/tests/storage/hostile-backups';
import { patience, runs } from '@/tests/support/fuzz';
import { importAll, settled } from './importing';
import { exported, layFile, member, restored } from './member';
import { activities, everything, startedWorker, type TestWorker, tallies } from './test-worker';

/** Nothing half: every sum is that of its rows, and the member's own export is sound to the last row. */
async function expectWhole(worker: TestWorker): Promise<void> {
  const rows = Map.groupBy(await activities(), ({ account, day }) => `${account} ${day}`);
  for (const { account, day, counts, restored: isRestored } of await tallies()) {
    const counted = tallyOf(account, day, rows.get(`${account} ${day}`) ?? []).counts;
    // Of a restored day, single activities may be gone.
    if (!isRestored) expect([day, withoutZeros(counts)]).toEqual([day, withoutZeros(counted)]);
  }
  expect(parse(await exported(worker)).faults).toEqual([]);
}

/** A kind of which nothing is left may be counted as zero, or not at all. */
function withoutZeros(counts: Tally['counts']): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

describe('whatever a file holds, the store stays whole:', patience, () => {
  test('a backup that is refused changes not one byte, and of any other nothing unsound is kept', async () => {
    const worker = await member('a');
    const file = await exported(worker);
    const seen = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(tamperings, async (tamper) => {
        const text = tamper(file);
        const before = await everything();
        await layFile(text);
        const foretold = await preview(worker);
        expect(await everything()).toBe(before);
        const { isRefused, faults } = await restored(worker, text);
        seen.add(isRefused);
        expect([isRefused, faults]).toEqual([foretold.isRefused, foretold.faults]);
        if (isRefused) expect(await everything()).toBe(before);
        await expectWhole(worker);
      }),
      runs(100),
    );
    expect(seen.size).toBe(2);
  });

  test('an export of LinkedIn’s is stored whole, or not at all', async () => {
    const worker = await startedWorker();
    serve(handlersOf(worker), refusalCode);
    await importAll(worker, {});
    await fc.assert(
      fc.asyncProperty(fc.array(hostileCsv, { minLength: 1, maxLength: 2 }), async (tables) => {
        const before = await everything();
        const outcome = await readAsPage(tables.map(({ path, bytes }) => ({ path, blob: new Blob([bytes.slice()]) })));
        expect(await everything()).toBe(before);
        if ('code' in outcome) return;
        const begun = (await ask({ type: 'import-begin' }, page)) as { readonly value: { readonly id: string } };
        const { id } = begun.value;
        for (const part of outcome.parts) {
          expect(await ask({ type: 'import-part', ...part, id }, page)).toMatchObject({ ok: true });
        }
        expect(await ask({ type: 'import-store', ...outcome.end, id }, page)).toMatchObject({ ok: true });
        expect(await settled(worker)).toMatchObject({ hasFailed: false });
        await expectWhole(worker);
      }),
      runs(100),
    );
  });
});
