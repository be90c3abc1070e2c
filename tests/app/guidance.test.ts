import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nudge } from '@/lib/app/nudge';
import { choosePreferences } from '@/lib/app/preferences';
import { defaultGuide, type GuideChoice } from '@/lib/domain/nudges/guide-choice';
import type { Summary } from '@/lib/domain/summary';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { idsOf } from '@/tests/domain/nudges/choices';
import { guideNow } from './guide';
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
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

async function local<Value>(key: string): Promise<Value> {
  return (await fakeBrowser.storage.local.get(key))[key] as Value;
}

function choose(guide: Partial<GuideChoice>): Promise<unknown> {
  return choosePreferences(worker, { ...defaultPreferences, guide: { ...defaultGuide, ...guide } });
}

describe('guidance', () => {
  test('switched off chooses nothing, from this moment on', async () => {
    await choose({ isOn: false });
    expect(await local<Summary>('summary')).not.toHaveProperty('guide');
    await choose({ isOn: true });
    expect(await local<Summary>('summary')).toHaveProperty('guide.card');
  });

  test('helps after a post where the member asked for it, until the post was taken back', async () => {
    await choose({ postHelp: true });
    expect(idsOf(await guideNow(worker))).not.toContain('I05');
    const posts = [
      added('p1', { kind: 'post', at: noon - 2 * hours }),
      added('p2', { kind: 'post', at: noon - 60_000 }),
    ];
    await record(worker, posts.toReversed());
    expect(idsOf(await guideNow(worker))).toContain('I05');
    await record(worker, [removed('p2')]);
    expect(idsOf(await guideNow(worker))).not.toContain('I05');
    expect(await behindTheBack((database) => database.get('meta', 'last-post:default'))).toMatchObject({
      at: noon - 2 * hours,
    });
    await record(worker, [removed('p1')]);
    expect(await behindTheBack((database) => database.get('meta', 'last-post:default'))).toBeUndefined();
  });

  test('compares profile views with those of up to nine weeks ago', async () => {
    const viewers = (id: string, value: number, at: number) =>
      ({ do: 'reading', id, metric: 'profile-viewers', value, at, offset: 0 }) as const;
    await record(worker, [viewers('v1', 100, noon - 6 * days)]);
    worker.setClock({ at: noon + 56 * days });
    await record(worker, [viewers('v2', 150, noon + 50 * days)]);
    for (const rule of ['I07', 'R08', 'C01', 'I03'] as const) await nudge(worker, { rule, is: 'never' });
    expect(idsOf(await guideNow(worker))).toContain('F04');
  });

  test('knows nothing of a last post whose moment is broken, and sets it aside', async () => {
    const row = { key: 'last-post:default', at: 'noon' };
    await behindTheBack((database) => database.put('meta', row));
    await choose({ postHelp: true });
    expect(idsOf(await guideNow(worker))).not.toContain('I05');
    expect(await behindTheBack((database) => database.get('meta', 'aside:last-post:default'))).toMatchObject({ row });
  });
});
