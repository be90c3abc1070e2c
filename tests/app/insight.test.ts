import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { glanceWords } from '@/components/insights/glance-words';
import { correct } from '@/lib/app/correct';
import { insight } from '@/lib/app/insight';
import { log } from '@/lib/app/log';
import { savePreferences } from '@/lib/app/settings';
import type { InsightRequest } from '@/lib/messaging/insight-message';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { added, everything, hours, noon, record, startedWorker, type TestWorker } from './test-worker';

let worker: TestWorker;
beforeEach(async () => {
  worker = await startedWorker();
});

const say = (request: Partial<InsightRequest>) =>
  insight(worker, { type: 'insight', page: 'other', openedAt: noon, since: noon - hours, ...request }, glanceWords);

describe('what the chip says', () => {
  test('is today at a glance, with all of it in words, and nothing is written for it', async () => {
    await log(worker, 'value');
    await log(worker, 'appointment');
    const before = await everything();
    expect(await say({ page: 'messaging' })).toEqual({
      today: 'Value ✓ · Conv. 0 · Appts 1',
      insight: 'Conversations today: 0 · this week: 0',
      label:
        'Value today: yes. Conversations: 0. Appointments: 1. Conversations today: 0 · this week: 0 · Opens the panel',
      isBroken: false,
    });
    expect(await everything()).toBe(before);
  });

  test('says as which degree the profile counts that was opened just now, and of no other', async () => {
    const view = (id: string, at: number, degree: 1 | 2 | 3) =>
      added(id, { kind: 'profile-view', at, traits: { degree } });
    await record(worker, [view('a', noon - 60_000, 1), view('b', noon - 1_000, 3)]);
    expect((await say({ page: 'profile' })).insight).toMatch(/^Counted as 3rd degree/);
    expect((await say({ page: 'profile', openedAt: noon + 5_000 })).insight).toMatch(/^Invitations/);
  });

  test('helps a post that was shared from this very document', async () => {
    await record(worker, [added('a', { kind: 'post', at: noon - 60_000 })]);
    expect((await say({ page: 'feed' })).insight).toMatch(/^Your post is out/);
    expect((await say({ page: 'feed', since: noon })).insight).not.toMatch(/^Your post is out/);
  });

  test('says nothing of a post that was added by hand, nor to whoever wants no proposals', async () => {
    await correct(worker, { add: { kind: 'post', day: '2026-11-20' } });
    expect((await say({ page: 'feed' })).insight).not.toMatch(/^Your post is out/);
    await record(worker, [added('a', { kind: 'post', at: noon - 60_000 })]);
    await savePreferences(worker, { ...defaultPreferences, guide: { ...defaultPreferences.guide, isOn: false } });
    expect((await say({ page: 'feed' })).insight).not.toMatch(/^Your post is out/);
  });

  test('counts as shown, once a day', async () => {
    const log = async () => (await everything()).match(/"shown":\[[^\]]+\]/)?.[0];
    await say({ page: 'feed' });
    const once = await log();
    expect(once).toContain('2026-11-20');
    worker.setClock({ at: noon + hours });
    await say({ page: 'feed' });
    expect(await log()).toEqual(once);
  });

  test('is of the new day when a day has passed since the last write', async () => {
    await log(worker, 'value');
    worker.setClock({ at: noon + 24 * hours });
    expect((await say({})).today).toBe('Value ○ · Conv. 0 · Appts 0');
    expect(await fakeBrowser.storage.local.get('summary')).toMatchObject({ summary: { day: '2026-11-21' } });
  });

  test('warns when something is not counted any more', async () => {
    await log(worker, 'value');
    await fakeBrowser.storage.local.set({ health: { comment: { state: 'uncounted', since: '2026-11-03' } } });
    const { isBroken, label } = await say({});
    expect([isBroken, label]).toEqual([true, expect.stringMatching(/^Something is not counted at present\./)]);
  });
});
