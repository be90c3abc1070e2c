import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '@/lib/app/start';
import { upkeep } from '@/lib/app/upkeep';
import type { Settings } from '@/lib/messaging/published';
import {
  activities,
  added,
  days,
  freshBrowser,
  hours,
  noon,
  record,
  type TestWorker,
  tallyOn,
  wake,
} from './test-worker';

let worker: TestWorker;

beforeEach(() => {
  freshBrowser();
  worker = wake();
});

async function startedAt(): Promise<number> {
  const { settings } = await fakeBrowser.storage.local.get<{ settings: Settings }>('settings');
  return settings.startedAt;
}

describe('a member who agreed while the clock was wrong', () => {
  test.each([
    ['an hour ahead', noon + hours],
    ['three days ahead', noon + 3 * days],
    ['in the year 2100', Date.UTC(2100, 0, 1)],
    ['three days behind', noon - 3 * days],
    ['in the year 1970', 0],
  ])('%s counts as soon as it is right', async (_, wrong) => {
    worker.setClock({ at: wrong });
    await start(worker, false);
    worker.setClock({ at: noon });
    expect(await record(worker, [added('a', { at: noon - 20 }), added('b', { at: noon - 10 })])).toEqual({
      written: 2,
    });
    expect((await tallyOn('2026-11-20'))?.counts).toEqual({ comment: 2 });
    expect(await startedAt()).toBeLessThanOrEqual(noon);
  });

  test('began, when nothing waits, at the moment at which the clock is found to be right', async () => {
    worker.setClock({ at: noon + 3 * days });
    await start(worker, false);
    worker.setClock({ at: noon });
    await upkeep(worker);
    expect(await startedAt()).toBe(noon);
  });

  test('gets nothing counted by that from before the last day', async () => {
    worker.setClock({ at: noon + 3 * days });
    await start(worker, false);
    worker.setClock({ at: noon });
    expect(await record(worker, [added('old', { at: noon - 2 * days }), added('new')])).toEqual({ written: 1 });
    expect(await startedAt()).toBe(noon - days);
  });
});

describe('a clock that is set back three days, and forward again', () => {
  test('lets every action count on the day that it showed, and changes nothing of before', async () => {
    await start(worker, false);
    await record(worker, [added('before')]);
    worker.setClock({ at: noon - 3 * days });
    await record(worker, [added('meanwhile', { at: noon - 3 * days })]);
    worker.setClock({ at: noon + hours });
    await record(worker, [added('after', { at: noon + hours }), added('before')]);
    const found = (await activities()).map(({ id, day }) => `${id} ${day}`).sort();
    expect(found).toEqual(['after 2026-11-20', 'before 2026-11-20', 'meanwhile 2026-11-17']);
    expect((await tallyOn('2026-11-20'))?.counts).toEqual({ comment: 2 });
    expect((await tallyOn('2026-11-17'))?.counts).toEqual({ comment: 1 });
  });
});
