import { describe, expect, it, vi } from 'vitest';
import type { ReaderAnswer, ReaderRequest } from '@/lib/messaging/import-messages';
import { createImportStore } from '@/lib/state/import-store';
import { accepted, fakeWorker, refused } from './sample-state';

const terms = { id: 'x', account: 'default', secret: 'AA==', dayStart: 0 };
const report = { id: 'x', at: 1, activities: 3, readings: 0, known: 0, audits: {} };
const preview = { kinds: [], readings: 0, read: [], refusals: [] };
const found = { parts: 2, facts: {}, until: 5, preview };
const files = [{ path: 'a.zip', blob: new Blob() }];

/** A store, the worker that stores, and the one that reads. */
function openStore(answers: Parameters<typeof fakeWorker>[0] = {}) {
  const worker = fakeWorker({
    'import-begin': accepted(terms),
    'import-part': accepted({ held: 1 }),
    'import-store': accepted({ begun: true }),
    'import-drop': accepted({ dropped: true }),
    'import-undo': accepted({ begun: true }),
    'import-look': accepted({ isBusy: false, hasFailed: false, report, last: report }),
    ...answers,
  });
  const asked: ReaderRequest[] = [];
  let tell: (answer: ReaderAnswer) => void = () => undefined;
  const end = vi.fn();
  const store = createImportStore({
    send: worker.send,
    wait: async () => undefined,
    openReader: (onAnswer) => {
      tell = onAnswer;
      const ask = (request: ReaderRequest): void => {
        asked.push(request);
        if (request.do === 'part') onAnswer({ is: 'part', rows: { part: request.part, activities: [], readings: [] } });
      };
      return { ask, end };
    },
  });
  const step = () => store.getState().step;
  return { store, worker, asked, end, step, tell: (answer: ReaderAnswer) => tell(answer) };
}

async function openFound(answers?: Parameters<typeof fakeWorker>[0]) {
  const opened = openStore(answers);
  await opened.store.getState().choose(files);
  opened.tell({ is: 'read', result: found });
  return opened;
}

describe('an import on a page', () => {
  it('shows how far reading is and what was found, and stores nothing of it', async () => {
    const { store, step, tell, asked, worker } = openStore();
    await store.getState().choose(files);
    expect(asked).toEqual([{ do: 'read', files, terms }]);
    tell({ is: 'progress', progress: { done: 1, total: 2, member: 'Comments.csv' } });
    expect(step()).toMatchObject({ is: 'reading', progress: { done: 1 } });
    tell({ is: 'read', result: found });
    expect(step()).toEqual({ is: 'found', found });
    expect(worker.requests).toEqual([{ type: 'import-begin' }]);
  });

  it('hands over part after part when the member stores it, and tells what came of it', async () => {
    const { store, step, worker, end } = await openFound();
    await store.getState().store();
    expect(worker.requests.slice(1)).toEqual([
      { type: 'import-part', id: 'x', part: 0, activities: [], readings: [] },
      { type: 'import-part', id: 'x', part: 1, activities: [], readings: [] },
      { type: 'import-store', id: 'x', parts: 2, facts: {}, until: 5 },
      { type: 'import-look' },
    ]);
    expect(step()).toEqual({ is: 'stored', report });
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends the reader when the member cancels, whatever it says afterwards', async () => {
    const { store, step, tell, end } = openStore();
    await store.getState().choose(files);
    store.getState().discard();
    tell({ is: 'read', result: found });
    expect(step()).toEqual({ is: 'idle' });
    expect(end).toHaveBeenCalledOnce();
  });

  it('says why nothing could be taken', async () => {
    const { store, step, tell } = openStore();
    await store.getState().choose(files);
    tell({ is: 'refused', refusal: { code: 'encrypted', file: 'a.zip' } });
    expect(step()).toEqual({ is: 'refused', refusal: { code: 'encrypted', file: 'a.zip' } });
  });

  it.each(['import-begin', 'import-part', 'import-store', 'import-look'] as const)(
    'is at its beginning again, with a problem, when %s is refused',
    async (type) => {
      const { store, step } = await openFound({ [type]: refused('database-failed') });
      await store.getState().store();
      expect(step().is).toBe('idle');
      expect(store.getState().problem).toBe('database-failed');
    },
  );

  it('has failed when the worker was stopped before it stored anything', async () => {
    const { store } = await openFound({ 'import-look': accepted({ isBusy: false, hasFailed: false }) });
    await store.getState().store();
    expect(store.getState().problem).toBe('database-failed');
  });

  it('can be taken back as long as it is the last one', async () => {
    const { store, step, worker } = openStore();
    await store.getState().load();
    expect(store.getState().last).toEqual(report);
    worker.answers['import-look'] = accepted({ isBusy: false, hasFailed: false });
    await store.getState().undo();
    expect(worker.requests).toContainEqual({ type: 'import-undo', id: 'x' });
    expect([step().is, store.getState().last]).toEqual(['undone', undefined]);
  });
});
