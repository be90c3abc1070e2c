import { beforeEach, describe, expect, it } from 'vitest';
import { requireSettings } from '@/lib/app/settings';
import { transact } from '@/lib/app/transact';
import { putAudits } from '@/lib/storage/audits';
import { createServer, randomFrom } from '@/tests/storage/sync-world';
import { ann, bob, signedIn } from './entries';
import { openPlace, type Place, settle } from './syncing';
import { added, days, noon } from './test-worker';

let desk: Place;
let lap: Place;

beforeEach(async () => {
  const server = createServer(randomFrom(1));
  desk = await openPlace(server);
  lap = await openPlace(server);
});

async function bothOn(): Promise<void> {
  await desk.act('on');
  await lap.act('on');
}

async function commentsToday({ summary }: Place): Promise<number | undefined> {
  return (await summary()).today.counts.comment;
}

describe('sync', () => {
  it('is off until the member switches it on: nothing is sent, kept or asked', async () => {
    await desk.count(added('a'));
    await desk.wakeUp();
    expect(desk.browser.items.size).toBe(0);
    expect([...desk.local.items.keys()].filter((key) => key.startsWith('sync'))).toEqual([]);
    expect(await desk.act('look')).toEqual({ isOn: false, others: 0, newer: 0, isCoarse: false });
  });

  it('adds up what both browsers counted, on the day, in the week and in the estimate', async () => {
    await bothOn();
    await desk.count(added('a'), added('b', { at: noon - 3 * days }));
    await lap.count(added('c'));
    await settle([desk, lap]);
    for (const place of [desk, lap]) {
      expect(await commentsToday(place)).toBe(2);
      expect((await place.summary()).week.comment).toBe(3);
    }
    expect((await desk.summary()).estimate).toEqual((await lap.summary()).estimate);
  });

  it('takes back what was sent of an account that is removed', async () => {
    await bothOn();
    await desk.count(signedIn(ann), added('a'), signedIn(bob), added('b'));
    await lap.count(added('c'));
    await settle([desk, lap]);
    expect(await commentsToday(lap)).toBe(2);
    await desk.inside(() => desk.handlers['remove-account']({ type: 'remove-account', account: 'default' }));
    await settle([desk, lap]);
    expect(await commentsToday(lap)).toBe(1);
  });

  it('publishes what came of others, for open pages to follow', async () => {
    await bothOn();
    await lap.count(added('c'));
    await settle([desk, lap]);
    expect(desk.local.items.get('summary')).toMatchObject({ today: { counts: { comment: 1 } } });
  });

  it('makes up once for what this browser does not see', async () => {
    await desk.count(added('a'), added('b'));
    await lap.count(added('c'), added('d'));
    const audits = { comments: { live: 10, archive: 40 } };
    await desk.inside(async () => {
      const database = await desk.worker.database(await requireSettings(desk.local));
      await transact(database, (transaction) => putAudits(transaction, 'default', audits));
    });
    const captureOnDesk = async () => (await desk.handlers.explain({ type: 'explain' })).capture?.comments;
    expect(await captureOnDesk()).toBe(0.25);
    await bothOn();
    await settle([desk, lap]);
    expect(await captureOnDesk()).toBe(0.5);
  });

  it('counts value once a day, whoever added it', async () => {
    await bothOn();
    await desk.handlers.log({ type: 'log', kind: 'value' });
    await lap.handlers.log({ type: 'log', kind: 'value' });
    await settle([desk, lap]);
    expect((await lap.summary()).week.value).toBe(1);
    expect((await desk.summary()).today.value).toBe(true);
  });

  it('tells a new browser of the days before it was there', async () => {
    await desk.act('on');
    const counts = { comment: 40, post: 3 };
    await desk.live([{ account: 'default', day: '2026-10-20', counts, outside: 0, notes: 0, threads: 0 }]);
    await settle([desk]);
    const before = (await lap.summary()).estimate.total.est;
    await lap.act('on');
    await settle([desk, lap]);
    expect((await lap.summary()).estimate.total.est).toBeGreaterThan(before);
  });

  it('says when it sent, when it received and how many others there are', async () => {
    await bothOn();
    await desk.count(added('a'));
    await settle([desk, lap]);
    const [status] = await settle([lap]);
    expect(status).toMatchObject({ isOn: true, outcome: 'level', others: 1, newer: 0, isCoarse: false });
    expect(status?.receivedAt).toBeGreaterThan(noon);
    expect((await desk.act('look')).sentAt).toBeGreaterThanOrEqual(noon);
    expect(status?.bytes).toBeLessThan(100);
  });

  it('asked to do it now while it is off, does nothing', async () => {
    expect(await desk.act('now')).toMatchObject({ isOn: false });
    expect(desk.browser.items.size).toBe(0);
  });
});

describe('where the browser does not do it, it says so, loses nothing and makes up for it at the next wake', () => {
  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'later'],
    ['Network', 'failed'],
  ])('"%s"', async (message, outcome) => {
    await bothOn();
    await desk.count(added('a'));
    const { set } = desk.browser.area;
    desk.browser.area.set = async () => Promise.reject(new Error(message));
    expect(await desk.act('now')).toMatchObject({ outcome });
    expect(await commentsToday(desk)).toBe(1);
    desk.browser.area.set = set;
    await settle([desk, lap]);
    expect(await commentsToday(lap)).toBe(1);
  });

  it('not even read', async () => {
    await desk.act('on');
    desk.browser.area.get = async () => Promise.reject(new Error('Network'));
    const status = await desk.act('now');
    expect(status).toMatchObject({ isOn: true, outcome: 'failed' });
    expect(status.bytes).toBeUndefined();
  });
});
