import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerReminder } from '@/lib/app/reminders-answer';
import { showAccount } from '@/lib/app/show-account';
import { ann, bob, signedIn } from './entries';
import {
  activities,
  added,
  area,
  days,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
} from './test-worker';

const id = `reminder:${today}:0`;
const shown = { day: today, window: 0, at: noon };
const openDashboard = vi.fn(async () => {});

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockImplementation(openDashboard);
  openDashboard.mockClear();
  await area.set({ reminders: [shown] });
  await fakeBrowser.notifications.create(id, { type: 'basic', title: 'a', message: 'b', iconUrl: 'c' });
});

async function stored(): Promise<unknown> {
  return (await area.get(['reminders'])).reminders;
}

async function isStanding(): Promise<boolean> {
  return id in (await fakeBrowser.notifications.getAll());
}

describe('a reminder that is answered', () => {
  test('with "done" logs today’s value, and is gone', async () => {
    await answerReminder(worker, id, 'done');
    expect((await tallyOn(today))?.counts).toEqual({ value: 1 });
    expect([await stored(), await isStanding()]).toEqual([[{ ...shown, answer: 'done' }], false]);
    expect(openDashboard).not.toHaveBeenCalled();
  });

  test('with "done" logs it for the member who is signed in, whatever account is shown', async () => {
    await record(worker, [signedIn(ann), added('a'), signedIn(bob)]);
    await showAccount(worker, 'default');
    await answerReminder(worker, id, 'done');
    const values = (await activities()).filter(({ kind }) => kind === 'value');
    expect(values).toMatchObject([{ account: bob }]);
  });

  test('with "later" is gone, and nothing is logged or opened', async () => {
    await answerReminder(worker, id, 'later');
    expect([await stored(), await isStanding()]).toEqual([[{ ...shown, answer: 'later' }], false]);
    expect(await tallyOn(today)).toBeUndefined();
    expect(openDashboard).not.toHaveBeenCalled();
  });

  test('with a click leads to the dashboard', async () => {
    await answerReminder(worker, id, 'opened');
    expect([await stored(), await isStanding()]).toEqual([[{ ...shown, answer: 'opened' }], false]);
    expect(openDashboard).toHaveBeenCalledOnce();
  });

  test('with "done" a day later logs nothing of the wrong day, and leads to the dashboard', async () => {
    worker.setClock({ at: noon + days });
    await answerReminder(worker, id, 'done');
    expect([await tallyOn(today), await tallyOn('2026-11-21')]).toEqual([undefined, undefined]);
    expect(openDashboard).toHaveBeenCalledOnce();
  });

  test('with "done" that cannot be written stays as it is', async () => {
    const failing = { ...worker, database: () => Promise.reject(new Error('no disk')) };
    await expect(answerReminder(failing, id, 'done')).rejects.toThrow('no disk');
    expect([await stored(), await isStanding()]).toEqual([[shown], true]);
  });
});

test.each(['other', 'reminder:2026-11-20:2', 'reminder:x:0'])('a notification named %s is not ours', async (other) => {
  await answerReminder(worker, other, 'done');
  expect([await stored(), await tallyOn(today)]).toEqual([[shown], undefined]);
});
