import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { explain } from '@/lib/app/explain';
import { saveInsights } from '@/lib/app/insights';
import { choosePreferences } from '@/lib/app/preferences';
import { findSettings } from '@/lib/app/settings';
import { goBack } from '@/lib/app/snapshots';
import { upkeep } from '@/lib/app/upkeep';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { exported, restored } from './member';
import { area, days, noon, startedWorker, type TestWorker, today } from './test-worker';

interface Case {
  readonly say: (worker: TestWorker, isOn: boolean) => Promise<unknown>;
  readonly said: (worker: TestWorker) => Promise<unknown>;
}

const choosing = (worker: TestWorker, isOn: boolean) =>
  choosePreferences(worker, { ...defaultPreferences, badge: isOn ? 'dot' : 'off' });

const cases: readonly (readonly [string, Case])[] = [
  [
    'answers',
    {
      say: (worker, isOn) => answer(worker, { salesNavigator: isOn }),
      said: async (worker) => (await explain(worker)).answers.salesNavigator,
    },
  ],
  ['preferences', { say: choosing, said: async () => (await findSettings(area))?.preferences?.badge === 'dot' }],
  ['the insights switch', { say: saveInsights, said: async () => (await findSettings(area))?.insights }],
];

/** A new browser in which this was said at a moment. */
async function sayer({ say }: Case, isOn: boolean, at: number): Promise<TestWorker> {
  const worker = await startedWorker();
  worker.setClock({ at });
  await say(worker, isOn);
  worker.setClock({ at: noon });
  return worker;
}

describe.each(cases)('of different %s', (_, each) => {
  test.each([true, false])('the later one (%j) stands, whichever is restored into which', async (isOn) => {
    const later = await exported(await sayer(each, isOn, noon));
    const earlier = await sayer(each, !isOn, noon - days);
    const file = await exported(earlier);
    await restored(earlier, later);
    expect(await each.said(earlier)).toBe(isOn);
    const both = await exported(earlier);
    const worker = await sayer(each, isOn, noon);
    await restored(worker, file);
    expect(await each.said(worker)).toBe(isOn);
    expect(await exported(worker)).toBe(both);
  });
});

test('what an older version kept without a time gives way to what was chosen at any time', async () => {
  const worker = await startedWorker();
  await choosing(worker, true);
  const file = await exported(worker);
  const older = await startedWorker();
  const preferences = { ...defaultPreferences, badge: 'off' };
  await fakeBrowser.storage.local.set({ settings: { ...(await findSettings(area)), preferences } });
  await restored(older, file);
  expect((await findSettings(area))?.preferences?.badge).toBe('dot');
});

test('the one switch of a browser that was never set up does not cost the preferences of the file', async () => {
  const worker = await startedWorker();
  worker.setClock({ at: noon - days });
  await choosing(worker, false);
  const file = await exported(worker);
  const fresh = await startedWorker();
  await saveInsights(fresh, false);
  await restored(fresh, file);
  expect((await findSettings(area))?.preferences?.badge).toBe('off');
});

test('going back to before anything was chosen takes back what was chosen since', async () => {
  const worker = await startedWorker();
  await upkeep(worker);
  const before = await exported(worker);
  await choosing(worker, false);
  await goBack(worker, today);
  expect(await exported(worker)).toBe(before);
});
