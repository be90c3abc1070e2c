import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { explain } from '@/lib/app/explain';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { Summary } from '@/lib/domain/summary';
import { ann, bob, signedIn } from './entries';
import {
  added,
  behindTheBack,
  everything,
  loseDatabase,
  noon,
  record,
  startedWorker,
  type TestWorker,
} from './test-worker';
import { restart } from './three-days';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

const told: Answers = {
  profile: ['photo', 'headline', 'about'],
  media: [],
  groups: 3,
  seniors: 40,
  coworkers: 10,
  invitations: { sent: 12, accepted: 7 },
  salesNavigator: true,
  seenShare: 0.75,
};

async function known(who = worker): Promise<Answers> {
  return (await explain(who)).answers;
}

async function local<Value>(key: string): Promise<Value> {
  return (await fakeBrowser.storage.local.get(key))[key] as Value;
}

describe('what a member answers', () => {
  test('is kept in both copies and takes the place of all answers before', async () => {
    expect(await answer(worker, told)).toEqual({ saved: true });
    expect(await known()).toEqual(told);
    expect(await local('mirror:answers')).toEqual({ default: { ...told, answeredAt: noon } });
    await answer(worker, { groups: 0 });
    expect(await known()).toEqual({ groups: 0 });
    expect(await local('mirror:answers')).toEqual({ default: { groups: 0, answeredAt: noon } });
  });

  test('is in the published summary at once', async () => {
    await record(worker, [added('a')]);
    const before = await local<Summary>('summary');
    await answer(worker, { profile: ['photo', 'headline', 'about', 'location', 'position', 'education', 'skills'] });
    const after = await local<Summary>('summary');
    expect(after.estimate.pillars.brand.coverage).toBeGreaterThan(before.estimate.pillars.brand.coverage);
    expect(after.estimate.pillars.find).toEqual(before.estimate.pillars.find);
  });

  test('keeps the moment at which it was told, also where the database was lost', async () => {
    await answer(worker, told);
    await loseDatabase();
    await restart();
    const row = await behindTheBack((database) => database.get('meta', 'answers:default'));
    expect(row).toEqual({ key: 'answers:default', ...told, answeredAt: noon });
  });

  test('said again changes nothing', async () => {
    await answer(worker, told);
    const before = await everything();
    await answer(worker, told);
    expect(await everything()).toBe(before);
  });

  test('is that of the member who is signed in, and nobody else’s', async () => {
    await record(worker, [signedIn(ann)]);
    await answer(worker, told);
    await record(worker, [signedIn(bob)]);
    expect(await known()).toEqual({});
    await answer(worker, { groups: 7 });
    expect(await local('mirror:answers')).toEqual({
      default: { ...told, answeredAt: noon },
      [bob]: { groups: 7, answeredAt: noon },
    });
    await record(worker, [signedIn(ann)]);
    expect(await known()).toEqual(told);
  });

  test('of all members is known again after the database was lost', async () => {
    await record(worker, [signedIn(ann)]);
    await answer(worker, told);
    await record(worker, [signedIn(bob)]);
    await answer(worker, { groups: 7 });
    await loseDatabase();
    const next = await restart();
    expect(await known(next)).toEqual({ groups: 7 });
    await record(next, [signedIn(ann)]);
    expect(await known(next)).toEqual(told);
  });

  test('is taken from the copy by a database that fell back, and from the database when the copy did', async () => {
    await answer(worker, { groups: 1 });
    const earlier = await behindTheBack((database) => database.getAll('meta'));
    const copy = await fakeBrowser.storage.local.get(null);
    await answer(worker, told);
    const latest = await behindTheBack((database) => database.getAll('meta'));
    await putMeta(earlier);
    expect(await known(await restart())).toEqual(told);
    await putMeta(latest);
    await fakeBrowser.storage.local.set(copy);
    expect(await known(await restart())).toEqual(told);
    expect(await local('mirror:answers')).toEqual({ default: { ...told, answeredAt: noon } });
  });
});

function putMeta(rows: readonly { readonly key: string }[]): Promise<void> {
  return behindTheBack(async (database) => {
    for (const row of rows) await database.put('meta', row);
  });
}
