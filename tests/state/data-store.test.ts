import { describe, expect, it, vi } from 'vitest';
import type { DataOverview, RestoreReport } from '@/lib/domain/backup/data-overview';
import { createDataStore } from '@/lib/state/data-store';
import { accepted, day, fakeWorker, refused } from './sample-state';

const overview: DataOverview = { places: [], snapshots: [], retention: 0, startedAt: 0 };
const none = { activities: 0, readings: 0, corrections: 0, tallies: 0 };
const report: RestoreReport = {
  faults: [],
  faultCount: 0,
  isRefused: false,
  held: { ...none, activities: 2 },
  added: { ...none, activities: 1 },
  removed: 0,
  accounts: [],
  conflicts: {},
};

/** As the worker writes it: a row in each line. */
const file = `{\n"activities":[${Array.from({ length: 2_001 }, (_, row) => `\n{"id":"k${row}"}`).join(',')}\n],\n"readings":[\n]\n}\n`;

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

function open(answers: Parameters<typeof fakeWorker>[0], isPersisted = false) {
  const { send } = fakeWorker({ data: accepted(overview), ...answers });
  const saveFile = vi.fn();
  const handOver = vi.fn(async () => {});
  const beginAnew = vi.fn();
  const store = createDataStore({
    send,
    handOver,
    takeExport: async () => bytesOf(file),
    saveFile,
    tableOf: async (activities) => `${activities.length} rows`,
    today: () => day,
    beginAnew,
    storage: { persisted: async () => isPersisted, persist: async () => true },
  });
  return { store, saveFile, handOver, beginAnew };
}

describe('everything that can be done with the data', () => {
  it('is known once the worker said where it lies', async () => {
    const { store } = open({}, true);
    await store.getState().load();
    expect(store.getState()).toMatchObject({ overview, isPersisted: true, busy: undefined });
  });

  it('is saved as a file named after the day', async () => {
    const { store, saveFile } = open({ export: accepted({ size: 9 }) });
    await store.getState().saveAll();
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(`four-pillars-${day}.json`, bytesOf(file));
    expect(store.getState().done).toBe('export');
  });

  it('is saved as a table of the single activities', async () => {
    const { store, saveFile } = open({ export: accepted({ size: 9 }) });
    await store.getState().saveTable();
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(`four-pillars-${day}.csv`, '2001 rows');
  });

  it('is asked for until it is done, however long that takes', async () => {
    let asked = 0;
    const slow = () => {
      asked += 1;
      return { ok: true, value: asked < 4 ? { isWorking: true } : { isDone: true } };
    };
    const { store } = open({ 'go-back': slow });
    await store.getState().goBack(day);
    expect(asked).toBe(4);
    expect(store.getState().done).toBe('go-back');
  });

  it('looks at a file first, and merges it only when told to', async () => {
    const { store, handOver } = open({ preview: accepted(report), restore: accepted({ ...report, removed: 1 }) });
    await store.getState().look({ arrayBuffer: async () => bytesOf('file') });
    expect(handOver).toHaveBeenCalledExactlyOnceWith(bytesOf('file'));
    expect(store.getState()).toMatchObject({ report, done: 'preview' });
    await store.getState().merge();
    expect(store.getState()).toMatchObject({ report: { removed: 1 }, done: 'restore' });
    store.getState().leave();
    expect(store.getState().report).toBeUndefined();
  });

  it('says when the worker refused, and that nothing is under way any more', async () => {
    const { store, saveFile } = open({ export: refused('database-failed') });
    await store.getState().saveAll();
    expect(store.getState()).toMatchObject({ problem: 'database-failed', busy: undefined, done: undefined });
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('says when a file cannot be read', async () => {
    const { store } = open({});
    await store.getState().look({ arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(store.getState()).toMatchObject({ problem: 'impossible', report: undefined });
  });

  it.each([
    ['once it is deleted', accepted({ isWiped: true }), 1],
    ['not when that was refused', refused('database-failed'), 0],
  ] as const)('lets the page begin anew %s', async (_, wipe, times) => {
    const { store, beginAnew } = open({ wipe });
    await store.getState().wipe();
    expect(beginAnew).toHaveBeenCalledTimes(times);
  });

  it('asks the browser to keep it', async () => {
    const { store } = open({}, true);
    await store.getState().persist();
    expect(store.getState()).toMatchObject({ isPersisted: true, done: 'persist' });
  });
});
