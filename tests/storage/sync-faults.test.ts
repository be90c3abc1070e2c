import { beforeEach, describe, expect, it } from 'vitest';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import { syncLimits } from '@/lib/domain/sync/sync-limits';
import { startSync } from '@/lib/storage/sync-switch';
import { day, mine, now, openPlaces, theirs } from './sync-sample';

let { sync, local, send } = openPlaces();

beforeEach(async () => {
  ({ sync, local, send } = openPlaces());
  await startSync(local, mine);
});

describe('what it cannot read', () => {
  it('of a newer version is kept and said', async () => {
    sync.items.set(`days:${theirs}:0`, '2|what may come');
    const { found, outcome } = await send();
    expect([[...(found?.newer ?? [])], outcome]).toEqual([[theirs], 'sent']);
    expect(sync.items.get(`days:${theirs}:0`)).toBe('2|what may come');
  });

  it('of a newer version on this device stops it from sending', async () => {
    sync.items.set(`days:${mine}:0`, '2|what may come');
    expect((await send()).outcome).toBe('newer');
    expect([...sync.items]).toEqual([[`days:${mine}:0`, '2|what may come']]);
  });

  it.each([['1|garbage'], [''], [7], [{ a: 1 }], [null], ['1|2605.1.d..1D;garbage']])(
    'as %j is said and kept',
    async (value) => {
      sync.items.set(`days:${theirs}:0`, value);
      const { found, outcome } = await send();
      expect([found?.broken, outcome]).toEqual([[`days:${theirs}:0`], 'sent']);
      expect(sync.items.get(`days:${theirs}:0`)).toEqual(value);
    },
  );

  it('because its memory is broken is off, not wrong', async () => {
    local.items.set('sync', { device: 'Ann', registers: 5 });
    expect((await send()).outcome).toBe('off');
  });
});

describe('where the browser does not do it', () => {
  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'later'],
    ['Network', 'failed'],
  ])('"%s", it says so, keeps all and sends it the next time', async (message, outcome) => {
    const { set } = sync;
    sync.set = async () => Promise.reject(new Error(message));
    expect((await send()).outcome).toBe(outcome);
    sync.set = set;
    expect((await send()).outcome).toBe('sent');
    expect(mergedSpans((await send()).registers)).toHaveLength(2);
  });

  it('and cannot be read either, what is known stays known', async () => {
    await send();
    sync.get = async () => Promise.reject(new Error('Network'));
    const { outcome, registers } = await send();
    expect([outcome, mergedSpans(registers).length]).toEqual(['failed', 2]);
  });

  it('it writes no more than a quarter of what a minute allows', async () => {
    let writes = 0;
    const { set } = sync;
    sync.set = async (items) => {
      writes += 1;
      await set(items);
    };
    for (let comment = 1; comment <= 100; comment += 1) await send({ tallies: [day('2026-05-19', { comment })] });
    expect(writes).toBe(syncLimits.perMinute / 4);
    expect((await send()).outcome).toBe('later');
    expect((await send({ now: now + 60_000 })).outcome).toBe('sent');
  });
});
