import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { log } from '@/lib/app/log';
import { summary } from '@/lib/app/summary';
import { missedOften, silentComments } from './entries';
import {
  added,
  behindTheBack,
  days,
  hours,
  noon,
  record,
  removed,
  startedWorker,
  type TestWorker,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
  worker.setClock({ at: noon + days });
});

async function published(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get('health')).health;
}

function healthRow(): Promise<unknown> {
  return behindTheBack((database) => database.get('meta', 'health'));
}

describe('the self-check', () => {
  test('publishes since when a kind is not counted, and that it is again', async () => {
    await record(worker, [added('a', { at: noon - days }), added('b', { kind: 'invite' }), ...silentComments]);
    const invite = { state: 'working', last: today };
    expect(await published()).toEqual({
      comment: { state: 'uncounted', since: today, last: '2026-11-19' },
      invite,
    });
    await record(worker, [added('c', { at: noon + 4 * hours })]);
    expect(await published()).toEqual({ comment: { state: 'working', last: today }, invite });
  });

  test('tells a control from a request by its name', async () => {
    const silences = missedOften(5, 'comment', 'input');
    await record(worker, [...silences, added('a', { at: noon + hours, by: ['comments.createComment', ':choice'] })]);
    expect(await published()).toEqual({ comment: { state: 'undetailed', since: today, last: today } });
    await record(worker, [added('b', { at: noon + 2 * hours, by: ['comments.createComment', 'comment'] })]);
    expect(await published()).toEqual({ comment: { state: 'working', last: today } });
  });

  test('says that follows cannot be told from their end', async () => {
    await record(worker, missedOften(3, 'follow', 'label'));
    expect(await published()).toEqual({ follow: { state: 'untold', since: today } });
  });

  test('learns that a kind works from an action that was counted before, such as a profile opened again', async () => {
    await record(worker, [
      added('view', { kind: 'profile-view', at: noon - days }),
      ...missedOften(3, 'profile-view', 'page'),
    ]);
    await record(worker, [added('view', { kind: 'profile-view', at: noon + hours })]);
    expect(await healthRow()).toMatchObject({ families: { 'profile-view': { counted: noon + hours, misses: [] } } });
  });

  test('takes nothing from what is logged by hand', async () => {
    await log(worker, 'value');
    expect(await published()).toEqual({});
  });

  test('holds times, counts and names of patterns, and nothing of any action', async () => {
    await record(worker, [added('a', { by: ['comments.createComment'] }), ...silentComments]);
    expect(await healthRow()).toEqual({
      key: 'health',
      alive: noon + hours,
      families: {
        comment: {
          counted: noon,
          confirmed: noon,
          misses: [{ side: 'answer', count: 4, since: noon + 60_000, last: noon + 3 * hours, stretch: 2 }],
          gaps: [],
        },
      },
      patterns: [{ name: 'comments.createComment', count: 1, day: today }],
    });
  });
});

describe('a kind that is broken', () => {
  test('is unknown to the estimate, not idle, and known again once it works', async () => {
    await record(worker, [added('a', { at: noon - days })]);
    const comments = async () =>
      (await summary(worker)).estimate.pillars.insights.parts.find(({ id }) => id === 'comments');
    expect(await comments()).toHaveProperty('share');
    await record(worker, silentComments);
    expect(await comments()).not.toHaveProperty('share');
    expect((await summary(worker)).guide?.card?.id).not.toBe('I01');
    await record(worker, [added('b', { at: noon + 5 * hours })]);
    expect(await comments()).toHaveProperty('share');
  });

  test('leaves no idle day behind once it works again', async () => {
    const share = async () =>
      (await summary(worker)).estimate.pillars.insights.parts.find(({ id }) => id === 'comments')?.share ?? 0;
    await record(worker, [added('a', { at: noon - days })]);
    worker.setClock({ at: noon + 5 * days });
    const idle = await share();
    await record(worker, [...silentComments, added('b', { at: noon + 4 * days })]);
    await record(worker, [removed('b')]);
    expect(await share()).toBeGreaterThan(idle);
  });

  test('is counted on as far as it still can be', async () => {
    await record(worker, [...missedOften(3, 'follow', 'label'), added('f', { kind: 'follow', at: noon - hours })]);
    expect((await summary(worker)).week).toEqual({ follow: 1 });
  });
});
