import { beforeEach, describe, expect, it } from 'vitest';
import { describeSync } from '@/lib/domain/sync/describe-sync';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import { syncCodes } from '@/lib/domain/sync/sync-codes';
import { eraseSync, isSyncOn, startSync, stopSync } from '@/lib/storage/sync-switch';
import { dayOf } from './sync-member';
import { day, mine, openPlaces, theirs } from './sync-sample';
import { randomFrom } from './sync-world';

let { sync, local, places, send } = openPlaces();

beforeEach(() => {
  ({ sync, local, places, send } = openPlaces());
});

describe('sync', () => {
  it('is off until it is switched on: nothing is read, sent or remembered', async () => {
    sync.items.set(`days:${theirs}:0`, '1|2605.1.d..1D');
    expect(await send()).toEqual({ outcome: 'off', registers: new Map() });
    expect([sync.items.size, local.items.size]).toEqual([1, 0]);
  });

  it('sends what was counted here and takes in what was counted elsewhere', async () => {
    sync.items.set(`days:${theirs}:0`, '1|2605.1.d..jD3');
    await startSync(local, mine);
    const { outcome, registers, sent } = await send();
    expect([outcome, sent?.plan]).toEqual(['sent', 0]);
    expect(sync.items.get(`days:${mine}:0`)).toBe('1|2605.1.d.b8dc.jD2,k=3'.replace('b8dc', (2 ** 19).toString(36)));
    expect(mergedSpans(registers, mine)).toEqual([{ from: '2026-05-19', to: '2026-05-19', sums: { comment: 3 } }]);
    expect(mergedSpans(registers)[0]?.sums).toEqual({ comment: 5 });
    expect((await send()).outcome).toBe('level');
  });

  it('sends nothing but what it says that it sends', async () => {
    await startSync(local, mine);
    const random = randomFrom(1);
    const all = Array.from({ length: 28 }, (_, place) =>
      dayOf(`2026-05-${String(place + 1).padStart(2, '0')}`, 0.5, random),
    );
    const secret = { account: '00ff00ff00ff00ff', restored: true, text: 'Ann' };
    await send({ tallies: all.map((tally) => ({ ...tally, ...secret, counts: { ...tally.counts, poke: 7 } })) });
    const { how, what } = describeSync();
    expect(how).toEqual(['format', 'device', 'sequence', 'month', 'day']);
    const codes = what.map((field) => syncCodes[field as keyof typeof syncCodes].replace(/\W/, '\\$&')).join('');
    const sums = `(?:[${codes}][0-9a-z]*)+`;
    const entry = new RegExp(`^1\\|2605\\.1\\.d\\.[0-9a-z]*\\.(?:[1-9a-v](?:-[1-9a-v])?${sums},?)+$`);
    expect([...sync.items.keys()]).toEqual([`days:${mine}:0`]);
    expect(sync.items.get(`days:${mine}:0`)).toMatch(entry);
  });

  it('keeps the id of an installation that was on before', async () => {
    await startSync(local, mine);
    await startSync(local, theirs);
    expect((await send()).device).toBe(mine);
  });

  it.each([
    ['with something to send', 0],
    ['with nothing to send', 1],
  ])('knows what it saw once, %s, though it is gone', async (_, sends) => {
    await startSync(local, mine);
    if (sends > 0) await send();
    sync.items.set(`days:${theirs}:0`, '1|2605.1.d..jD3');
    await send();
    sync.items.delete(`days:${theirs}:0`);
    expect(mergedSpans((await send()).registers, mine)).toHaveLength(1);
  });
});

describe('switched off', () => {
  beforeEach(async () => {
    await startSync(local, mine);
    await send();
    sync.items.set(`days:${theirs}:0`, '1|2605.1.d..jD3');
    sync.items.set('of somebody else', 1);
    await send();
  });

  it('it takes away what it sent, and nothing else', async () => {
    await stopSync(places);
    expect([...sync.items.keys()]).toEqual([`days:${theirs}:0`, 'of somebody else']);
    expect((await send()).outcome).toBe('off');
  });

  it('it remembers nothing that others sent', async () => {
    await stopSync(places);
    expect(JSON.stringify([...local.items])).not.toContain(theirs);
  });

  it.each([
    ['off', stopSync],
    ['off and everything was taken away', eraseSync],
  ])('%s, and on again it goes on where it was: others, who remember it, count nothing twice', async (_, stop) => {
    const before = mergedSpans((await send()).registers);
    await stop(places);
    await startSync(local, theirs);
    sync.items.delete(`days:${theirs}:0`);
    const { registers, device } = await send({ tallies: [day('2026-05-19', { comment: 5 })] });
    expect(device).toBe(mine);
    expect(before).toHaveLength(2);
    expect([...registers.values()].map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('it is off though the browser does not take away what was sent, and takes it away when asked again', async () => {
    const { remove } = sync;
    sync.remove = async () => Promise.reject(new Error('Network'));
    await expect(stopSync(places)).rejects.toThrow('Network');
    expect((await send()).outcome).toBe('off');
    sync.remove = remove;
    await stopSync(places);
    expect(sync.items.has(`days:${mine}:0`)).toBe(false);
  });

  it('with everything of the account taken away it leaves nothing of any device', async () => {
    await eraseSync(places);
    expect([...sync.items.keys()]).toEqual(['of somebody else']);
    expect(await isSyncOn(local)).toBe(false);
  });
});
