import { beforeEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/app/explain';
import { undoImport } from '@/lib/app/import-undo';
import { done, importAll, past, reading, settled, stored } from './importing';
import {
  activities,
  added,
  days,
  loseDatabase,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallies,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('taking an import back', () => {
  test('leaves everything as it was before, facts and audits included', async () => {
    await record(worker, [added('live', { at: noon - 2 * days })]);
    await importAll(worker, { activities: past.slice(0, 10), readings: [reading], facts: { seniors: 2 } });
    const before = await stored();
    const { inputs } = await explain(worker);
    const { report } = await importAll(worker, {
      activities: past,
      readings: [{ ...reading, value: 99 }],
      facts: { seniors: 7 },
    });
    await undoImport(worker, report?.id ?? '');
    const { last, hasFailed } = await settled(worker);
    expect([last, hasFailed]).toEqual([undefined, false]);
    expect(await stored()).toEqual([before[0], expect.arrayContaining([...before[1]]), before[2]]);
    const quiet = (await tallies()).filter(({ counts }) => Object.values(counts).some((count) => count > 0));
    expect(quiet).toEqual(before[1]);
    expect((await explain(worker)).inputs).toEqual(inputs);
  });

  test('spares what was counted since and what another import added', async () => {
    await importAll(worker, { activities: past.slice(0, 10) });
    const { report } = await importAll(worker, { activities: past.slice(0, 20) });
    await record(worker, [added('live')]);
    await undoImport(worker, report?.id ?? '');
    await settled(worker);
    expect((await activities()).length).toBe(11);
  });

  test('leaves a restored day what it had counted before', async () => {
    const at = noon - 60 * days;
    const row = (place: number, kind: 'comment' | 'follow') => done(`a-${kind}-${place}`, { kind, at: at + place });
    await importAll(worker, { activities: [0, 1, 2].map((place) => row(place, 'comment')) });
    await loseDatabase();
    worker = wake();
    const again = [0, 1, 2, 3].map((place) => row(place, 'comment'));
    const { report } = await importAll(worker, { activities: [...again, row(9, 'follow')] });
    expect(await tallies()).toMatchObject([{ counts: { comment: 4, follow: 1 }, restored: true }]);
    await undoImport(worker, report?.id ?? '');
    await settled(worker);
    expect(await tallies()).toMatchObject([{ counts: { comment: 3, follow: 0 }, restored: true }]);
  });

  test('is refused of any but the last one', async () => {
    const { report } = await importAll(worker, { activities: past.slice(0, 10) });
    await importAll(worker, { activities: past.slice(0, 20) });
    await expect(undoImport(worker, report?.id ?? '')).rejects.toThrow('no such import');
    expect(await activities()).toHaveLength(20);
  });
});
