import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import { ann, bob, signedIn } from './entries';
import {
  activities,
  added,
  behindTheBack,
  loseDatabase,
  record,
  startedWorker,
  type TestWorker,
  wake,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  await record(worker, [signedIn(ann), added('a'), signedIn(bob), added('b')]);
});

async function stored(name: string): Promise<unknown> {
  return (await fakeBrowser.storage.local.get(name))[name];
}

async function accountOf(id: string): Promise<string | undefined> {
  return (await activities()).find((activity) => activity.id === id)?.account;
}

function identityInDatabase(): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', 'identity'));
}

describe('the secret of the installation', () => {
  test('has 32 random bytes, and stays as it is', async () => {
    const salt = await stored('salt');
    expect(atob(String(salt))).toHaveLength(32);
    await upkeep(worker);
    await start(worker, false);
    expect(await stored('salt')).toBe(salt);
  });

  test('is made by the upkeep where an older version made none', async () => {
    await fakeBrowser.storage.local.remove(['salt', 'member', 'mirror:identity']);
    await behindTheBack((database) => database.delete('meta', 'identity'));
    await upkeep(wake());
    expect(atob(String(await stored('salt')))).toHaveLength(32);
    expect(await identityInDatabase()).toEqual({ key: 'identity', salt: await stored('salt') });
  });

  test.each([undefined, 5, 'short', 'x'.repeat(44)])('comes back from the database where %j stands', async (broken) => {
    const salt = await stored('salt');
    await fakeBrowser.storage.local.remove(['salt', 'member']);
    if (broken !== undefined) await fakeBrowser.storage.local.set({ salt: broken });
    await upkeep(wake());
    expect(await stored('salt')).toBe(salt);
    expect(await stored('member')).toBe(bob);
  });

  test('outlives the loss of all of storage.local, so that nobody becomes a new member', async () => {
    const salt = await stored('salt');
    await fakeBrowser.storage.local.clear();
    const next = wake();
    await start(next, true);
    expect(await stored('salt')).toBe(salt);
    await record(next, [signedIn(ann), added('again')]);
    expect(await accountOf('again')).toBe('default');
  });
});

describe('who is who', () => {
  test('is known again after the database came back empty', async () => {
    const before = await identityInDatabase();
    await loseDatabase();
    const next = await restart();
    expect(await identityInDatabase()).toEqual(before);
    await record(next, [added('b2'), signedIn(ann), added('a2')]);
    expect([await accountOf('a'), await accountOf('b'), await accountOf('b2'), await accountOf('a2')]).toEqual([
      'default',
      bob,
      bob,
      'default',
    ]);
  });

  test('is taken from the copy by a database that fell back to an earlier state', async () => {
    const earlier = await behindTheBack((database) => database.getAll('meta'));
    await record(worker, [signedIn(ann)]);
    await behindTheBack(async (database) => {
      for (const row of earlier) await database.put('meta', row);
    });
    await record(await restart(), [added('a2')]);
    expect(await accountOf('a2')).toBe('default');
  });

  test('is right in the database when the copy is behind', async () => {
    const copy = await fakeBrowser.storage.local.get(null);
    await record(worker, [signedIn(ann)]);
    await fakeBrowser.storage.local.set(copy);
    await record(await restart(), [added('a2')]);
    expect(await accountOf('a2')).toBe('default');
    expect(await stored('member')).toBe(ann);
    expect(await stored('mirror:identity')).toMatchObject({ current: ann });
  });

  test('a broken record is set aside, and a broken copy of it is left out', async () => {
    const broken = { key: 'identity', first: 'Ann Lee' };
    await behindTheBack((database) => database.put('meta', broken));
    await record(wake(), [added('c')]);
    expect(await accountOf('c')).toBe('default');
    expect(await behindTheBack((database) => database.get('meta', 'aside:identity'))).toMatchObject({ row: broken });
    await fakeBrowser.storage.local.set({ 'mirror:identity': 'garbage' });
    await loseDatabase();
    await restart();
    expect(await identityInDatabase()).toBeUndefined();
  });
});
