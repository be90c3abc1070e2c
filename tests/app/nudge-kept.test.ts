import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nudge } from '@/lib/app/nudge';
import { summary } from '@/lib/app/summary';
import { ann, bob, signedIn } from './entries';
import { guideNow } from './guide';
import { behindTheBack, loseDatabase, record, startedWorker, type TestWorker, today } from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function local<Value>(key: string): Promise<Value> {
  return (await fakeBrowser.storage.local.get(key))[key] as Value;
}

describe('what was shown and answered', () => {
  test('is each member’s own, lies in the second copy, and is there again after the database was lost', async () => {
    await record(worker, [signedIn(ann)]);
    await nudge(worker, { rule: 'I01', is: 'never' });
    await record(worker, [signedIn(bob)]);
    expect((await guideNow(worker)).never).toEqual([]);
    await nudge(worker, { rule: 'B09', is: 'never' });
    expect(Object.keys(await local<object>('mirror:nudges')).toSorted()).toEqual([bob, 'default'].toSorted());
    await loseDatabase();
    const next = await restart();
    expect((await guideNow(next)).never).toEqual(['B09']);
    await record(next, [signedIn(ann)]);
    expect((await guideNow(next)).never).toEqual(['I01']);
  });

  test('is taken from the copy by a database that fell back, and from the database when the copy did', async () => {
    await nudge(worker, { rule: 'B09', is: 'shown' });
    const earlier = await behindTheBack((database) => database.getAll('meta'));
    const copy = await fakeBrowser.storage.local.get(null);
    await nudge(worker, { rule: 'I01', is: 'never' });
    const latest = await behindTheBack((database) => database.getAll('meta'));
    await putMeta(earlier);
    expect((await guideNow(await restart())).never).toEqual(['I01']);
    await putMeta(latest);
    await fakeBrowser.storage.local.set(copy);
    expect((await guideNow(await restart())).never).toEqual(['I01']);
  });
});

function putMeta(rows: readonly { readonly key: string; readonly log?: unknown }[]): Promise<void> {
  return behindTheBack(async (database) => {
    for (const row of rows) await database.put('meta', row);
  });
}

describe('of a log of which a part is broken', () => {
  const sound = { shown: [], answers: [{ is: 'never', at: 1, day: today }] };
  const broken = { shown: [{ at: 'yesterday' }], answers: [] };

  test.each([
    ['a rule that is broken', { B09: sound, I01: broken }, ['B09']],
    ['a rule that nobody knows', { B09: sound, Z99: sound }, ['B09']],
    ['an answer that nobody knows', { B09: { shown: [], answers: [{ is: 'perhaps', at: 1, day: today }] } }, []],
    ['a whole that is none', 'nothing', []],
  ])('%s is set aside, and the rest holds', async (_, log, never) => {
    const row = { key: 'nudges:default', log };
    await putMeta([row]);
    expect((await guideNow(worker)).never).toEqual(never);
    expect(await behindTheBack((database) => database.get('meta', 'aside:nudges:default'))).toMatchObject({ row });
    await nudge(worker, { rule: 'I02', is: 'never' });
    expect((await guideNow(worker)).never).toEqual([...never, 'I02']);
  });

  test('a sound log is not set aside', async () => {
    await putMeta([{ key: 'nudges:default', log: { B09: sound } }]);
    await summary(worker);
    expect(await behindTheBack((database) => database.get('meta', 'aside:nudges:default'))).toBeUndefined();
  });

  test('what is sound of the second copy comes back', async () => {
    await nudge(worker, { rule: 'I02', is: 'never' });
    await fakeBrowser.storage.local.set({ 'mirror:nudges': { default: { B09: sound, I01: broken }, other: 3 } });
    await loseDatabase();
    expect((await guideNow(await restart())).never).toEqual(['B09']);
  });
});
