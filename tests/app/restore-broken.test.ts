import { expect, test } from 'vitest';
import { exported, layFile, member, restored } from './member';
import { activities, everything, startedWorker } from './test-worker';

test('of a file that is cut off, what is sound is merged and the rest is named', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  const report = await restored(fresh, file.slice(0, file.indexOf('"readings"') + 30));
  expect(report).toMatchObject({ isRefused: false, held: { activities: 5, readings: 0 } });
  expect(report.faults[0]).toMatchObject({ code: 'not-json' });
  expect((await activities()).map(({ id }) => id)).toContain('a2');
});

test.each([
  ['nothing', '', 'not-json'],
  ['something else', '{"format":"other"}', 'not-ours'],
  ['a file of a newer version', '{"format":"four-pillars","version":99}', 'newer'],
])('%s is refused as a whole and changes nothing', async (_, text, code) => {
  const worker = await member('a');
  await layFile(text);
  const before = await exported(worker);
  expect(await restored(worker, text)).toMatchObject({ isRefused: true, faults: [{ code }] });
  expect(await exported(worker)).toBe(before);
});

test('when it cannot be written, nothing of it is there', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await layFile(file);
  const before = await everything();
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function fail(this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name === 'tallies') throw new Error('no room');
    return put.apply(this, given);
  };
  try {
    await expect(restored(fresh, file)).rejects.toThrow('nothing of this batch was kept');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await everything()).toBe(before);
});
