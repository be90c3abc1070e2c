import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { explain } from '@/lib/app/explain';
import type { Summary } from '@/lib/domain/summary';
import { added, behindTheBack, loseDatabase, record, startedWorker, type TestWorker, wake } from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

function putMeta(row: { readonly key: string }): Promise<unknown> {
  return behindTheBack((database) => database.put('meta', row));
}

describe('what is broken', () => {
  test('among the answers is set aside and counts as unanswered', async () => {
    const row = { key: 'answers:default', groups: 'three' };
    await putMeta(row);
    expect((await explain(wake())).answers).toEqual({});
    expect(await behindTheBack((database) => database.get('meta', 'aside:answers:default'))).toMatchObject({ row });
  });

  test('among the audits is set aside and counts as none, and sound ones say what part was seen', async () => {
    await putMeta({ key: 'audits:default', comments: { live: 30, archive: 60 } } as { key: string });
    expect((await explain(wake())).capture.comments).toBe(0.5);
    const row = { key: 'audits:default', comments: { live: -1 } };
    await putMeta(row);
    expect((await explain(wake())).capture.comments ?? 1).toBe(1);
    expect(await behindTheBack((database) => database.get('meta', 'aside:audits:default'))).toMatchObject({ row });
  });

  test.each([
    ['is of an older version', undefined],
    ['is garbage', 'garbage'],
    ['has one broken row', { default: { groups: -1 } }],
  ])('a copy that %s restores no answers and everything else', async (_, copied) => {
    await answer(worker, { groups: 3 });
    await record(worker, [added('a')]);
    await fakeBrowser.storage.local.remove('mirror:answers');
    if (copied !== undefined) await fakeBrowser.storage.local.set({ 'mirror:answers': copied });
    await loseDatabase();
    const next = await restart();
    expect((await explain(next)).answers).toEqual({});
    expect((await fakeBrowser.storage.local.get<{ summary: Summary }>('summary')).summary.today.counts).toEqual({
      comment: 1,
    });
  });
});
