import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { log } from '@/lib/app/log';
import { remind } from '@/lib/app/reminders';
import { summary } from '@/lib/app/summary';
import { fakePermission } from './fake-permission';
import { afternoon, alarm, choose, morning, remindAt, standing, storedLog, tools } from './reminding';
import { area, hours, startedWorker, type TestWorker, wake } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  fakePermission().grant();
  worker = await startedWorker();
  await choose(worker);
});

describe('a reminder', () => {
  test('is shown when its window opens, with two buttons, and the alarm is set for the next one', async () => {
    await remindAt(worker, morning - 1);
    expect([await standing(), await alarm()]).toEqual([[], morning]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remindAt(worker, morning);
    expect(create).toHaveBeenCalledExactlyOnceWith('reminder:2026-11-20:0', {
      type: 'basic',
      iconUrl: 'chrome-extension://test-extension-id/icon/128.png',
      title: 'title',
      message: '0',
      buttons: [{ title: 'Done' }, { title: 'Later' }],
    });
    expect(await alarm()).toBe(afternoon);
  });

  test('has no buttons where the browser refuses them', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    worker.setClock({ at: morning });
    await remind(worker, { ...tools, hasButtons: false });
    expect(create.mock.calls[0]?.[1]).not.toHaveProperty('buttons');
  });

  test('says how today stands', async () => {
    worker.setClock({ at: morning });
    await log(worker, 'conversation');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remindAt(worker, morning);
    expect(create.mock.calls[0]?.[1]).toMatchObject({ message: '1' });
  });

  test('is written down before it is shown', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    create.mockImplementation((async () => {
      expect(await storedLog()).toEqual([{ day: '2026-11-20', window: 0, at: morning }]);
      throw new Error('killed');
    }) as typeof fakeBrowser.notifications.create);
    await expect(remindAt(worker, morning)).rejects.toThrow('killed');
    create.mockRestore();
    await remindAt(wake(), morning + hours);
    expect(await standing()).toEqual([]);
  });

  test('is not shown when it cannot be written down, but at the next wake', async () => {
    const full = wake({ storage: { ...area, set: () => Promise.reject(new Error('quota')) } });
    await expect(remindAt(full, morning)).rejects.toThrow('quota');
    expect(await standing()).toEqual([]);
    await remindAt(worker, morning + hours);
    expect(await standing()).toEqual(['reminder:2026-11-20:0']);
  });

  test('is shown once, however many wakes there are at the same moment', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    worker.setClock({ at: morning });
    await Promise.all(Array.from({ length: 10 }, () => remind(worker, tools)));
    await remindAt(wake(), morning);
    expect(create).toHaveBeenCalledOnce();
  });

  test('is dropped when the laptop sleeps until its window is over, and two never come together', async () => {
    await remindAt(worker, afternoon);
    expect(await standing()).toEqual(['reminder:2026-11-20:1']);
  });

  test('does not come when today’s value was added', async () => {
    worker.setClock({ at: morning - hours });
    await log(worker, 'value');
    await remindAt(worker, morning);
    expect(await standing()).toEqual([]);
    expect(await alarm()).toBe(morning + 72 * hours);
  });

  test('comes though value was added yesterday, of which the summary still speaks', async () => {
    worker.setClock({ at: morning - 24 * hours });
    await log(worker, 'value');
    await remindAt(worker, morning);
    expect(await standing()).toEqual(['reminder:2026-11-20:0']);
  });

  test('does not come on a day that comes twice over the date line, when value was added the first time', async () => {
    worker.setClock({ at: morning - hours });
    await log(worker, 'value');
    worker.setClock({ at: afternoon - hours, offset: 13 * 60 });
    expect(await summary(worker)).toMatchObject({ day: '2026-11-21', today: { value: false } });
    worker.setClock({ offset: 0 });
    await remindAt(worker, afternoon);
    expect(await standing()).toEqual([]);
  });

  test('comes also when the database does not open', async () => {
    const failing = wake({ connection: { open: () => Promise.reject(new Error('no disk')), close: () => {} } });
    await remindAt(failing, morning);
    expect(await standing()).toEqual(['reminder:2026-11-20:0']);
  });

  test('goes by the hour at which the member’s day begins', async () => {
    const settings = (await area.get(['settings'])).settings as object;
    await area.set({ settings: { ...settings, dayStart: 10 } });
    await remindAt(worker, morning);
    expect(await storedLog()).toEqual([{ day: '2026-11-19', window: 0, at: morning }]);
  });

  test('goes by the offset of its own moment, not of this one', async () => {
    worker.setClock({ at: morning - hours });
    // The clock goes forward by an hour in half an hour's time.
    await remind(worker, { ...tools, offsetAt: (at) => (at < morning - hours / 2 ? 0 : 60) });
    expect(await alarm()).toBe(morning - hours / 2);
  });
});
