import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/lib/app/answer';
import { explain } from '@/lib/app/explain';
import { storeImport } from '@/lib/app/import-store';
import { undoImport } from '@/lib/app/import-undo';
import { summary } from '@/lib/app/summary';
import { done, handOver, importAll, past, settled } from './importing';
import { activities, added, days, noon, record, startedWorker, type TestWorker, today } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('what an archive tells', () => {
  const facts = {
    seniors: 12,
    coworkers: 4,
    invitations: { sent: 40, accepted: 20 },
    questions: { asked: 10, replied: 4 },
  };

  test('stands where the member has not answered', async () => {
    await importAll(worker, { activities: past, facts });
    const { inputs, answers } = await explain(worker);
    expect(inputs).toMatchObject({
      vp_connections: 12,
      coworkers: 4,
      acceptance: { sent: 40, accepted: 20 },
      response_rate: { asked: 10, replied: 4 },
    });
    expect(answers).toEqual({});
  });

  test('is known of connections alone, which tell of no moment', async () => {
    await importAll(worker, { facts: { seniors: 4 }, until: 0 });
    expect((await explain(worker)).inputs.vp_connections).toBe(4);
  });

  test('never takes the place of an answer', async () => {
    await answer(worker, { seniors: 3, invitations: { sent: 2, accepted: 1 } });
    await importAll(worker, { activities: past, facts });
    const { inputs, answers } = await explain(worker);
    expect(inputs).toMatchObject({ vp_connections: 3, coworkers: 4, acceptance: { sent: 2, accepted: 1 } });
    expect(answers).toEqual({ seniors: 3, invitations: { sent: 2, accepted: 1 } });
  });

  test('is not forgotten by an older export that is imported later', async () => {
    await importAll(worker, { activities: past, facts });
    await importAll(worker, { activities: past, facts: { seniors: 1, connections: 5 }, until: noon - 300 * days });
    expect((await explain(worker)).inputs.vp_connections).toBe(12);
  });

  test('of a time to come never stands before what a later export tells', async () => {
    await importAll(worker, { activities: past, facts, until: noon + 9_000 * days });
    worker.setClock({ at: noon + days });
    await importAll(worker, { facts: { seniors: 13 }, until: noon + days });
    expect((await explain(worker)).inputs.vp_connections).toBe(13);
  });

  test('says how much of it was seen live, until the import is taken back', async () => {
    const moments = Array.from({ length: 40 }, (_, index) => noon - 2 * days + index * 300_000);
    await record(
      worker,
      moments.slice(0, 30).map((at, index) => added(`live${index}`, { at })),
    );
    const rows = moments.map((at, index) => done(`a-Comments-${index}`, { at }));
    const { report } = await importAll(worker, { activities: rows });
    expect(report?.audits.comments).toEqual({ live: 30, archive: 40 });
    expect((await explain(worker)).capture).toEqual({ comments: 0.75 });
    await undoImport(worker, report?.id ?? '');
    await settled(worker);
    expect((await explain(worker)).capture).toEqual({});
  });

  test('is that of the member who was signed in when the import began', async () => {
    await record(worker, [{ do: 'member', member: '00000000000000aa' }]);
    await record(worker, [{ do: 'member', member: '00000000000000bb' }]);
    const { id, parts } = await handOver(worker, { activities: past.slice(0, 3) });
    await record(worker, [{ do: 'member', member: '00000000000000aa' }]);
    await storeImport(worker, { id, parts, facts, until: noon });
    await settled(worker);
    expect((await activities()).map(({ account }) => account)).toEqual(Array(3).fill('00000000000000bb'));
    expect((await explain(worker)).inputs.vp_connections).toBeUndefined();
  });

  test('does not move the day on which counting began of a second member', async () => {
    await record(worker, [{ do: 'member', member: '00000000000000aa' }]);
    await record(worker, [{ do: 'member', member: '00000000000000bb' }, added('live', { at: noon - days })]);
    const before = await explain(worker);
    await importAll(worker, { activities: [done('a-Follows-1', { kind: 'follow', at: noon - 60 * days })] });
    expect((await explain(worker)).evidence.comments).toEqual(before.evidence.comments);
  });

  test('is in the published summary at once', async () => {
    await importAll(worker, { activities: [done('a-Comments-1', { at: noon - days })] });
    const { summary: shown } = await fakeBrowser.storage.local.get('summary');
    expect(shown).toMatchObject({ day: today, week: { comment: 1 } });
    expect(await summary(worker)).toEqual(shown);
  });
});
