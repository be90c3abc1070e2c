import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nudge } from '@/lib/app/nudge';
import { idsOf } from '@/tests/domain/nudges/choices';
import { cardNow, guideNow } from './guide';
import { behindTheBack, days, everything, hours, noon, startedWorker, type TestWorker, today } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('an answer to a proposal', () => {
  test('changes the next card at once, and undo brings it back', async () => {
    const before = await guideNow(worker);
    const rule = await cardNow(worker);
    const answered = await nudge(worker, { rule, is: 'next-week' });
    expect(answered.guide && idsOf(answered.guide)).not.toContain(rule);
    expect(await fakeBrowser.storage.local.get('summary')).toEqual({ summary: answered });
    const undone = await nudge(worker, { rule, is: 'undo' });
    expect(undone.guide).toEqual(before);
  });

  test('"never" is listed, holds for ever, and can be taken back', async () => {
    const rule = await cardNow(worker);
    expect((await nudge(worker, { rule, is: 'never' })).guide?.never).toEqual([rule]);
    worker.setClock({ at: noon + 400 * days });
    const later = await guideNow(worker);
    expect(later.never).toEqual([rule]);
    expect(idsOf(later)).not.toContain(rule);
    expect((await nudge(worker, { rule, is: 'undo' })).guide?.never).toEqual([]);
  });

  test('"later" holds for three hours, also of the look back that begins on Friday afternoon', async () => {
    expect(idsOf(await guideNow(worker))).not.toContain('C08');
    worker.setClock({ at: noon + 2 * hours });
    expect(await cardNow(worker)).toBe('C08');
    await nudge(worker, { rule: 'C08', is: 'later' });
    worker.setClock({ at: noon + 5 * hours - 1 });
    expect(idsOf(await guideNow(worker))).not.toContain('C08');
    worker.setClock({ at: noon + 5 * hours });
    expect(await cardNow(worker)).toBe('C08');
  });

  test('is written in one transaction with the summary that follows from it', async () => {
    const rule = await cardNow(worker);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const answered = await nudge(worker, { rule, is: 'done' });
    expect(begun).toHaveBeenCalledTimes(1);
    begun.mockRestore();
    const [log, kept] = await behindTheBack((database) =>
      Promise.all([database.get('meta', 'nudges:default'), database.get('meta', 'summary')]),
    );
    expect(log).toEqual({
      key: 'nudges:default',
      log: { [rule]: { shown: [], answers: [{ is: 'done', at: noon, day: today }] } },
    });
    expect(kept).toEqual({ key: 'summary', summary: answered });
  });

  test('that changes nothing writes nothing', async () => {
    const rule = await cardNow(worker);
    await nudge(worker, { rule, is: 'never' });
    const before = await everything();
    expect((await nudge(worker, { rule, is: 'shown' })).guide?.never).toEqual([rule]);
    expect(await everything()).toBe(before);
  });

  test('leaves no address and no sentence in any store', async () => {
    for (const is of ['shown', 'done'] as const) await nudge(worker, { rule: await cardNow(worker), is });
    expect(await everything()).not.toMatch(/linkedin\.com|\/feed\/|\/in\/me|https?:/);
  });
});
