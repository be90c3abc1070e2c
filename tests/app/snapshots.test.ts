import { beforeEach, expect, test } from 'vitest';
import { goBack } from '@/lib/app/snapshots';
import { upkeep } from '@/lib/app/upkeep';
import { listSnapshots, putSnapshot } from '@/lib/storage/snapshots';
import { exported, member } from './member';
import {
  activities,
  added,
  days,
  everything,
  mirrored,
  noon,
  record,
  type TestWorker,
  tallyOn,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await member('a');
});

async function names(): Promise<readonly string[]> {
  return (await listSnapshots()).map(({ id }) => id);
}

test('the upkeep takes one snapshot a day, of the first time it looks', async () => {
  await upkeep(worker);
  const [first] = await listSnapshots();
  worker.setClock({ at: noon + 1_000 });
  await upkeep(worker);
  expect(await listSnapshots()).toEqual([first]);
  worker.setClock({ at: noon + days });
  await upkeep(worker);
  expect(await names()).toEqual([today, '2026-11-21']);
});

test('of forty days, 7 and one of each of 4 weeks are kept', async () => {
  for (let day = 0; day < 40; day += 1) {
    worker.setClock({ at: noon + day * days });
    await upkeep(worker);
  }
  expect(await names()).toHaveLength(11);
});

test('going back brings the day back to the last byte, and keeps how it was before', async () => {
  await upkeep(worker);
  const then = await exported(worker);
  await record(worker, [added('later', { kind: 'follow' })]);
  const now = await exported(worker);
  await goBack(worker, today);
  expect(await exported(worker)).toBe(then);
  expect((await activities()).map(({ id }) => id)).not.toContain('later');
  expect((await tallyOn(today))?.counts.follow ?? 0).toBe(0);
  expect(await names()).toEqual([today, 'before']);
  await goBack(worker, 'before');
  expect(await exported(worker)).toBe(now);
});

test('a snapshot that is broken or not there changes nothing', async () => {
  await upkeep(worker);
  await putSnapshot({ id: '2026-11-01', at: noon, bytes: new TextEncoder().encode('broken').buffer });
  const before = await everything();
  await expect(goBack(worker, '2026-11-01')).rejects.toThrow('no whole snapshot');
  await expect(goBack(worker, '2026-10-01')).rejects.toThrow('no whole snapshot');
  expect(await everything()).toBe(before);
});

test('the second copy goes back as well', async () => {
  await upkeep(worker);
  const reading = { do: 'reading', metric: 'followers', value: 13, offset: 0 } as const;
  worker.setClock({ at: noon + 20 * days });
  await record(worker, [{ ...reading, id: 'december', at: noon + 20 * days }]);
  expect(await mirrored('mirror:readings:')).toHaveLength(3);
  await goBack(worker, today);
  expect(await mirrored('mirror:readings:')).toHaveLength(2);
});
