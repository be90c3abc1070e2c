import { describe, expect, it } from 'vitest';
import { openStore } from './open-today-store';
import { accepted, day, fakeWorker, refused, settings, summary } from './sample-state';

const appointment = accepted({ id: 'a1' });

describe('logging by hand', () => {
  it('is counted at once and can be taken back by its id', async () => {
    const worker = fakeWorker({ log: appointment, unlog: accepted({ removed: true }) });
    const { store, today } = await openStore(worker);
    const logging = store.getState().log('appointment');
    expect(today().appointments).toBe(2);
    await logging;
    expect(store.getState().undo).toEqual({ kind: 'appointment', id: 'a1' });
    await store.getState().undoLast();
    expect(today().appointments).toBe(1);
    expect(store.getState().undo).toBeUndefined();
    expect(worker.requests.slice(1)).toEqual([
      { type: 'log', kind: 'appointment' },
      { type: 'unlog', id: 'a1' },
    ]);
  });

  it('is taken back when the worker refuses', async () => {
    const { store, today } = await openStore(fakeWorker({ log: refused('bad-message') }));
    await store.getState().log('conversation');
    expect(today().conversations).toBe(5);
    expect(store.getState()).toMatchObject({ undo: undefined, problem: 'bad-message' });
  });

  it('leaves the truth alone when it arrives before the refusal', async () => {
    let refuse: (answer: unknown) => void = () => undefined;
    const answer = new Promise((resolve) => {
      refuse = resolve;
    });
    const { store, today, publish } = await openStore(fakeWorker({ log: () => answer }));
    const logging = store.getState().log('conversation');
    publish({ summary });
    refuse(refused('database-failed')());
    await logging;
    expect(today().conversations).toBe(5);
  });

  it('can be undone again when the first undo was refused', async () => {
    const { store, today } = await openStore(fakeWorker({ log: appointment, unlog: refused('bad-message') }));
    await store.getState().log('appointment');
    await store.getState().undoLast();
    expect(today().appointments).toBe(2);
    expect(store.getState().undo).toEqual({ kind: 'appointment', id: 'a1' });
  });

  it('cannot be undone any more once another account is shown', async () => {
    const { store, publish } = await openStore(fakeWorker({ log: appointment }));
    await store.getState().log('appointment');
    publish({ summary });
    expect(store.getState().undo).toBeDefined();
    publish({ summary: { ...summary, account: '0123456789abcdef' } });
    expect(store.getState().undo).toBeUndefined();
  });

  it('shows the count of the worker when there was nothing to take back', async () => {
    const worker = fakeWorker({ log: appointment, unlog: accepted({ removed: false }) });
    const { store, today } = await openStore(worker);
    await store.getState().log('appointment');
    worker.answers.summary = accepted({ ...summary, today: { ...summary.today, appointments: 4 } });
    await store.getState().undoLast();
    expect(today().appointments).toBe(4);
  });
});

describe('"I added value today"', () => {
  it('is said with one tap and taken back with another, also after the page was opened anew', async () => {
    const worker = fakeWorker({ log: accepted({ id: `value-${day}` }), unlog: accepted({ removed: true }) });
    const { store, today } = await openStore(worker);
    await store.getState().toggleValue();
    expect(today().value).toBe(true);
    const again = await openStore(worker, { settings, summary: store.getState().summary });
    await again.store.getState().toggleValue();
    expect(again.today().value).toBe(false);
    expect(worker.requests).toContainEqual({ type: 'unlog', id: `value-${day}` });
  });
});
