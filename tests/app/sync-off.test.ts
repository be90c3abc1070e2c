import { beforeEach, describe, expect, it } from 'vitest';
import { createServer, randomFrom } from '@/tests/storage/sync-world';
import { openPlace, type Place, settle } from './syncing';
import { added } from './test-worker';

let desk: Place;
let lap: Place;

async function commentsToday({ summary }: Place): Promise<number | undefined> {
  return (await summary()).today.counts.comment;
}

describe('switched off', () => {
  beforeEach(async () => {
    const server = createServer(randomFrom(1));
    desk = await openPlace(server);
    lap = await openPlace(server);
    await desk.act('on');
    await lap.act('on');
    await desk.count(added('a'));
    await lap.count(added('b'));
    await settle([desk, lap]);
  });

  it('it takes away what it sent and counts its own alone', async () => {
    const [own] = [...desk.browser.items.keys()];
    expect(await desk.act('off')).toEqual({ isOn: false, outcome: 'off', others: 0, newer: 0, isCoarse: false });
    expect([...desk.browser.items.keys()]).toHaveLength(1);
    expect([...desk.browser.items.keys()]).not.toContain(own);
    expect(await commentsToday(desk)).toBe(1);
    expect(await commentsToday(lap)).toBe(2);
  });

  it('and on again, nothing counts twice anywhere', async () => {
    await desk.act('off');
    desk.browser.settle();
    await desk.count(added('c'));
    await desk.act('on');
    await settle([desk, lap]);
    expect([await commentsToday(desk), await commentsToday(lap)]).toEqual([3, 3]);
  });

  it('it takes away the rest at the next wake, where the browser did not do it', async () => {
    const { remove } = desk.browser.area;
    desk.browser.area.remove = async () => Promise.reject(new Error('Network'));
    expect(await desk.act('off')).toMatchObject({ isOn: false, outcome: 'failed' });
    await desk.wakeUp();
    expect(desk.browser.items.size).toBe(2);
    desk.browser.area.remove = remove;
    await desk.wakeUp();
    expect(desk.browser.items.size).toBe(1);
    expect(await desk.act('look')).toMatchObject({ isOn: false, outcome: 'off' });
  });

  it('with everything of the account taken away, nothing of any browser lies there', async () => {
    expect(await desk.act('erase')).toMatchObject({ isOn: false, outcome: 'off' });
    expect(desk.browser.items.size).toBe(0);
  });
});
