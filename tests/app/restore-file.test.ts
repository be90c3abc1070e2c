import { expect, test } from 'vitest';
import { preview } from '@/lib/app/restore-file';
import { summary } from '@/lib/app/summary';
import { wipe } from '@/lib/app/wipe';
import { exported, layFile, member, restored } from './member';
import {
  activities,
  added,
  days,
  everything,
  noon,
  record,
  sentinel,
  startedWorker,
  tallies,
  tallyOn,
  today,
  wake,
} from './test-worker';

test('export, wipe and restore come to the same export, to the last byte', async () => {
  const worker = await member('a');
  const file = await exported(worker);
  await wipe(worker);
  const fresh = await startedWorker();
  const { faultCount, added: rows } = await restored(fresh, file);
  expect(faultCount).toBe(0);
  expect(rows).toMatchObject({ activities: 5, readings: 2, corrections: 3, tallies: 1 });
  expect(await exported(fresh)).toBe(file);
});

test('what is restored counts as it did', async () => {
  const worker = await member('a');
  const file = await exported(worker);
  const before = await tallies();
  const { today: counted, week } = await summary(worker);
  const fresh = await startedWorker();
  await restored(fresh, file);
  expect((await tallies()).filter(({ counts }) => Object.values(counts).some(Boolean))).toEqual(
    before.filter(({ counts }) => Object.values(counts).some(Boolean)),
  );
  expect(await summary(fresh)).toMatchObject({ today: counted, week });
});

test('A merged into B is the same as B merged into A', async () => {
  const [a, b] = [await exported(await member('a')), await exported(await member('bb', 3_600_000))];
  const intoB = await member('bb', 3_600_000);
  await restored(intoB, b);
  await restored(intoB, a);
  const one = await exported(intoB);
  const intoA = await startedWorker();
  await restored(intoA, a);
  await restored(intoA, b);
  const both = await exported(intoA);
  const idsOf = (text: string) => new Set(text.match(/"id":"(?:a|bb)[\dr]"/g));
  expect(idsOf(both)).toEqual(idsOf(one));
  expect(both).toContain('"a2"');
  expect(both).toContain('"bb2"');
  const reversed = await startedWorker();
  await restored(reversed, b);
  await restored(reversed, a);
  expect(await exported(reversed)).toBe(both);
});

test('the same file twice changes nothing more', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await restored(fresh, file);
  const before = [await exported(fresh), await tallies()];
  const { added: rows, conflicts } = await restored(fresh, file);
  expect(rows).toEqual({ activities: 0, readings: 0, corrections: 0, tallies: 0 });
  expect(conflicts).toEqual({});
  expect([await exported(fresh), await tallies()]).toEqual(before);
});

test('what was restored is whole for the next life of the worker, and nothing of it is made anew', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await restored(fresh, file);
  const before = await sentinel();
  await record(wake(), []);
  expect(await sentinel()).toEqual(before);
});

test('a day of which more was counted here than in the file is counted from both', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await record(fresh, [added('mine', { kind: 'follow' }), added('shared', { kind: 'reaction' })]);
  await restored(fresh, file);
  const rows = (await activities()).filter(({ day }) => day === today);
  expect((await tallyOn(today))?.counts).toMatchObject({ follow: 1, reaction: 1, message: 1 });
  expect(rows.filter(({ id }) => id === 'shared')).toHaveLength(1);
});

test('what the file says was removed goes here as well', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await record(fresh, [added('a1', { at: noon - 3 * days })]);
  expect(await restored(fresh, file)).toMatchObject({ removed: 1 });
  expect((await activities()).map(({ id }) => id)).not.toContain('a1');
  expect((await tallyOn('2026-11-17'))?.counts).toEqual({});
});

test('looking at a file changes nothing', async () => {
  const file = await exported(await member('a'));
  const fresh = await startedWorker();
  await layFile(file);
  const before = await everything();
  expect(await preview(fresh)).toMatchObject({
    isRefused: false,
    held: { activities: 5 },
    added: { activities: 5 },
    accounts: [{ account: 'default', activities: 5, days: [today, today] }],
  });
  expect(await everything()).toBe(before);
});
