import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { explain } from '@/lib/app/explain';
import { history } from '@/lib/app/history';
import { log } from '@/lib/app/log';
import { openPanel } from '@/lib/app/panel';
import { read } from '@/lib/app/read';
import { start } from '@/lib/app/start';
import { summary } from '@/lib/app/summary';
import { watchPageScripts } from '@/lib/app/watch-page-scripts';
import { switchZeroFootprint } from '@/lib/app/zero-footprint';
import { addDays } from '@/lib/domain/day';
import { silentComments } from './entries';
import { openTabs } from './fake-scripting';
import { added, days, noon, record, startedWorker, type TestWorker, today, wake } from './test-worker';

const all = ['reader', 'sales', 'sensor', 'chip'];
const feed = 'https://www.linkedin.com/feed/';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

const stored = async (name: string) => (await fakeBrowser.storage.local.get(name))[name];

/** The days that are unknown, not quiet. */
async function unknownDays(): Promise<readonly string[]> {
  return (await history(worker)).blind.comment ?? [];
}

/** Switches it on and, so many days later, off. */
async function switchFor(count: number): Promise<void> {
  const { at } = worker.clock.now();
  await switchZeroFootprint(worker, true);
  worker.setClock({ at: at + count * days });
  await switchZeroFootprint(worker, false);
}

describe('zero-footprint mode', () => {
  test('takes our scripts out of LinkedIn’s pages, and tells those that run there first', async () => {
    const order: unknown[] = [];
    fakeBrowser.storage.onChanged.addListener(({ settings }) => settings && order.push(worker.scripting.ids()));
    await switchZeroFootprint(worker, true);
    expect(order).toEqual([all]);
    expect(worker.scripting.ids()).toEqual([]);
    expect(await stored('settings')).toMatchObject({ startedAt: noon - 7 * days, insights: true, offSince: today });
  });

  test('lasts over restarts, and whatever else is said', async () => {
    const tabs = openTabs([feed]);
    await switchZeroFootprint(worker, true);
    worker.setClock({ at: noon + days });
    await switchZeroFootprint(worker, true);
    await start(worker, false);
    await watchPageScripts(wake({ scripting: worker.scripting }));
    expect(worker.scripting.ids()).toEqual([]);
    expect(tabs[0]?.entered).toEqual([]);
    expect(await stored('settings')).toMatchObject({ insights: false, offSince: today });
  });

  test('has no panel', async () => {
    openTabs([feed]);
    await openPanel(worker, 1);
    await switchZeroFootprint(worker, true);
    await expect(openPanel(worker, 1)).rejects.toThrow('Nothing of ours');
  });

  test('raises no alarm about what is not counted, and forgets none', async () => {
    worker.setClock({ at: noon + days });
    await record(worker, silentComments);
    expect(await stored('health')).toMatchObject({ comment: { state: 'uncounted' } });
    await switchZeroFootprint(worker, true);
    expect(await stored('health')).toEqual({});
    await switchZeroFootprint(worker, false);
    expect(await stored('health')).toMatchObject({ comment: { state: 'uncounted' } });
  });

  test('keeps estimate and guide going on what is typed and logged by hand', async () => {
    const before = await summary(worker);
    await switchZeroFootprint(worker, true);
    await read(worker, [{ metric: 'connections', value: 512 }]);
    await log(worker, 'appointment');
    const { estimate, guide, today: counts } = await summary(worker);
    expect(estimate.coverage).toBeGreaterThan(before.estimate.coverage);
    expect(guide).toBeDefined();
    expect(counts.appointments).toBe(1);
  });

  test('ended, brings the scripts back, also into the pages that are open', async () => {
    const tabs = openTabs([feed]);
    await switchFor(1);
    expect(worker.scripting.ids()).toEqual(all);
    await expect.poll(() => tabs[0]?.entered).toEqual(['/reader.js', '/sensor.js in all frames', '/chip.js']);
    expect(await stored('settings')).not.toHaveProperty('offSince');
    await record(worker, [added('a', { at: noon + days })]);
    expect((await summary(worker)).today.counts).toEqual({ comment: 1 });
  });

  test('that was never on leaves the settings as they are when it is ended', async () => {
    const before = await stored('settings');
    await switchZeroFootprint(worker, false);
    expect(await stored('settings')).toEqual(before);
  });
});

describe('the days of zero-footprint mode', () => {
  test('are unknown from the first to the last, and so is today while it is on', async () => {
    expect(await unknownDays()).toEqual([]);
    await switchZeroFootprint(worker, true);
    expect(await unknownDays()).toEqual([today]);
    worker.setClock({ at: noon + 2 * days });
    const three = [today, addDays(today, 1), addDays(today, 2)];
    expect(await unknownDays()).toEqual(three);
    await switchZeroFootprint(worker, false);
    worker.setClock({ at: noon + 5 * days });
    expect(await unknownDays()).toEqual(three);
  });

  test.each([
    ['touch become one', [0, 1], [{ from: today, to: addDays(today, 1) }]],
    [
      'do not touch stay apart',
      [0, 2],
      [
        { from: today, to: today },
        { from: addDays(today, 2), to: addDays(today, 2) },
      ],
    ],
  ])('that %s', async (_, [first = 0, gap = 0], spans) => {
    await switchFor(first);
    if (gap === 2) worker.setClock({ at: noon + gap * days });
    await switchFor(gap === 2 ? 0 : gap);
    expect(await stored('settings')).toMatchObject({ offBefore: spans });
  });

  test('are not taken for quiet by the estimate: what was counted before is all that it rests on', async () => {
    await record(worker, [added('before', { at: noon - days })]);
    const countedDays = async () => (await explain(worker)).evidence.comments;
    expect(await countedDays()).toEqual({ origin: 'counted', count: 1, days: 8 });
    await switchFor(20);
    expect(await countedDays()).toEqual({ origin: 'counted', count: 1, days: 7 });
    worker.setClock({ at: noon + 22 * days });
    expect(await countedDays()).toEqual({ origin: 'counted', count: 1, days: 9 });
  });
});
