import { describe, expect, it } from 'vitest';
import { counted, line, openStore, record, removed, span } from './open-records-store';
import { accepted, day, fakeWorker, refused, summary } from './sample-state';

describe('the ledger’s store', () => {
  it('shows the asked days, and those before until the others are read', async () => {
    const { store, worker, shown } = await openStore();
    expect(worker.requests).toEqual([{ type: 'records', ...span }]);
    expect(shown()).toEqual([['a', false]]);
    worker.answers.records = () => new Promise(() => undefined);
    void store.getState().show({ from: '2026-11-22', to: '2026-11-22' });
    expect(shown()).toEqual([['a', false]]);
  });

  it('shows the days that were asked for last, whichever answer comes last', async () => {
    const { store, worker, shown } = await openStore();
    const late = Promise.withResolvers<unknown>();
    worker.answers.records = () => late.promise;
    const first = store.getState().show({ from: '2026-11-22', to: '2026-11-22' });
    worker.answers.records = accepted(counted);
    await store.getState().show(span);
    late.resolve({ ok: true, value: { activities: [], corrections: [], days: [] } });
    await first;
    expect(shown()).toEqual([['a', false]]);
  });

  it('reads anew whenever something new is published', async () => {
    const { worker, publish, shown } = await openStore();
    worker.answers.records = accepted(removed);
    publish({});
    expect(worker.requests).toHaveLength(1);
    publish({ summary });
    await expect.poll(shown).toEqual([['a', true]]);
  });

  it('strikes a line at once, keeps it struck, and offers to undo it', async () => {
    const { store, worker, shown } = await openStore();
    worker.answers.correct = accepted({ id: 'x' });
    const removing = store.getState().remove(line);
    expect(shown()).toEqual([['a', true]]);
    worker.answers.records = accepted(removed);
    await removing;
    expect(worker.requests).toContainEqual({ type: 'correct', remove: 'a' });
    expect(shown()).toEqual([['a', true]]);
    const last = { deed: 'removed', undo: { type: 'uncorrect', id: 'x' } };
    expect(store.getState()).toMatchObject({ last, assumed: {}, problem: undefined });
  });

  it('takes a line back that the worker refuses to strike, and says so until the next try', async () => {
    const { store, worker, shown } = await openStore();
    worker.answers.correct = refused('impossible');
    await store.getState().remove(line);
    expect(shown()).toEqual([['a', false]]);
    expect(store.getState()).toMatchObject({ problem: 'impossible', last: undefined });
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('keeps a line struck while what was read before the deed arrives', async () => {
    const { store, worker, shown, publish } = await openStore();
    worker.answers.correct = () => new Promise(() => undefined);
    void store.getState().remove(line);
    publish({ summary });
    await Promise.resolve();
    expect(shown()).toEqual([['a', true]]);
  });

  it('restores a line by what removed it, and leaves alone what nobody knows yet', async () => {
    const { store, worker } = await openStore(fakeWorker({ records: accepted(removed) }));
    worker.answers.uncorrect = accepted({ undone: true });
    await store.getState().restore({ record, isRemoved: true });
    expect(worker.requests).toHaveLength(1);
    await store.getState().restore({ record, isRemoved: true, removal: 'x' });
    expect(worker.requests).toContainEqual({ type: 'uncorrect', id: 'x' });
    expect(store.getState().last).toEqual({ deed: 'restored' });
  });

  it('says so when a correction was taken back before', async () => {
    const { store, worker } = await openStore();
    worker.answers.uncorrect = accepted({ undone: false });
    await store.getState().takeBack({ id: 'x' });
    expect(store.getState().problem).toBe('impossible');
  });

  it.each([
    ['add', { type: 'correct', add: { kind: 'comment', day } }, { type: 'uncorrect', id: 'x' }],
    ['log', { type: 'log', kind: 'appointment', day }, { type: 'unlog', id: 'x' }],
    ['move', { type: 'correct', move: { id: 'a', day } }, { type: 'uncorrect', id: 'x' }],
  ] as const)('asks to %s, and undoes it once', async (what, request, undo) => {
    const { store, worker } = await openStore();
    Object.assign(worker.answers, { correct: accepted({ id: 'x' }), log: accepted({ id: 'x' }) });
    Object.assign(worker.answers, { uncorrect: accepted({ undone: true }), unlog: accepted({ removed: true }) });
    const { add, log, move } = store.getState();
    await { add: () => add('comment', day), log: () => log('appointment', day), move: () => move(line, day) }[what]();
    expect(worker.requests).toContainEqual(request);
    await store.getState().undoLast();
    await store.getState().undoLast();
    expect(worker.requests.filter((each) => JSON.stringify(each) === JSON.stringify(undo))).toHaveLength(1);
    expect(store.getState().last).toEqual({ deed: 'restored' });
  });

  it('asks to remove a whole day, says how many counts went, and undoes it as a whole', async () => {
    const { store, worker } = await openStore();
    Object.assign(worker.answers, { correct: accepted({ id: 'x' }), uncorrect: accepted({ undone: true }) });
    await store.getState().clear({ day, total: 12 });
    expect(worker.requests).toContainEqual({ type: 'correct', clear: day });
    const undo = { type: 'uncorrect', id: 'x' };
    expect(store.getState().last).toEqual({ deed: 'cleared', count: 12, undo });
    await store.getState().undoLast();
    expect(worker.requests).toContainEqual(undo);
  });

  it('goes on from where a page ended', async () => {
    const { store, worker } = await openStore();
    await store.getState().show({ ...span, skip: 200, most: 200 });
    await store.getState().load();
    expect(worker.requests.slice(-2)).toEqual(Array(2).fill({ type: 'records', ...span, skip: 200, most: 200 }));
  });

  it('offers to undo again what could not be undone', async () => {
    const { store, worker } = await openStore();
    worker.answers.log = accepted({ id: 'x' });
    worker.answers.unlog = refused('database-failed');
    await store.getState().log('conversation', day);
    await store.getState().undoLast();
    const undo = { type: 'unlog', id: 'x' };
    expect(store.getState()).toMatchObject({ last: { deed: 'logged', undo }, problem: 'database-failed' });
  });

  it('keeps what it showed when records cannot be read anew', async () => {
    const { store, worker, shown } = await openStore();
    worker.answers.records = refused('database-failed');
    await store.getState().load();
    expect(shown()).toEqual([['a', false]]);
    expect(store.getState().problem).toBe('database-failed');
  });
});
