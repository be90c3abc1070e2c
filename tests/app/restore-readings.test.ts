import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { read, unread } from '@/lib/app/read';
import { liveScore, readings, typedScore } from './scores';
import {
  behindTheBack,
  days,
  loseDatabase,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;
let typed: readonly string[] = [];

beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, liveScore('v', undefined, noon - days));
  typed = (await read(worker, typedScore())).ids;
});

/** Puts the readings and the sentinel back to what they were. */
async function fallBack(rows: Awaited<ReturnType<typeof readings>>, meta: readonly { readonly key: string }[]) {
  await behindTheBack(async (database) => {
    await database.clear('readings');
    for (const row of rows) await database.put('readings', row);
    for (const row of meta) await database.put('meta', row);
  });
}

function meta(): Promise<readonly { readonly key: string }[]> {
  return behindTheBack((database) => database.getAll('meta'));
}

describe('official scores', () => {
  test('come back with what was said before each of them after the database was lost', async () => {
    const before = await readings();
    expect(before.filter(({ forecast }) => forecast)).toHaveLength(8);
    await loseDatabase();
    await restart();
    expect(await readings()).toEqual(before);
  });

  test('of which the copy holds a broken forecast are left out', async () => {
    await fakeBrowser.storage.local.set({
      'mirror:readings:2026-11': (await readings()).map((row) => ({ ...row, forecast: 'high' })),
    });
    await loseDatabase();
    await restart();
    expect(await readings()).toEqual([]);
  });
});

describe('what was typed and taken back', () => {
  test('stays away from a database that fell back to before that', async () => {
    const earlier = [await readings(), await meta()] as const;
    await unread(worker, typed);
    const right = await readings();
    await fallBack(...earlier);
    expect(await readings()).toHaveLength(10);
    await restart();
    expect(await readings()).toEqual(right);
  });

  test('stays away when the copy fell back to before that', async () => {
    const copy = await fakeBrowser.storage.local.get(null);
    await unread(worker, typed);
    const right = await readings();
    await fakeBrowser.storage.local.set(copy);
    await restart();
    expect(await readings()).toEqual(right);
    expect(await mirrored('mirror:readings:')).toEqual(right);
  });

  test('is not guessed from a copy that lost readings itself', async () => {
    const earlier = [await readings(), await meta()] as const;
    await record(worker, liveScore('later', undefined, noon));
    await fakeBrowser.storage.local.set({ 'mirror:readings:2026-11': 'garbage' });
    await fallBack(...earlier);
    await restart();
    expect(await readings()).toEqual(earlier[0]);
  });
});
