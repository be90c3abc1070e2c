import { describe, expect, it } from 'vitest';
import type { Summary } from '@/lib/domain/summary';
import type { TodayStore } from '@/lib/state/today-state';
import { openStore } from './open-today-store';
import { accepted, fakeWorker, refused, summary } from './sample-state';

/** What the worker answers: another card than anybody could guess. */
const fresh: Summary = {
  ...summary,
  guide: { card: { id: 'R03', pillar: 'relations', minutes: 4, words: [] }, spare: [], never: [] },
};

const answer = { rule: 'I01', is: 'later' } as const;

function guideIn(store: TodayStore) {
  const { card, spare = [], never } = store.getState().summary?.guide ?? {};
  return { card: card?.id, spare: spare.map(({ id }) => id), never };
}

describe('an answer to a proposal', () => {
  it('shows the next one at once, then what the worker has chosen, and can be taken back', async () => {
    const worker = fakeWorker({ nudge: accepted(fresh) });
    const { store } = await openStore(worker);
    const answering = store.getState().answerNudge(answer);
    expect(guideIn(store)).toEqual({ card: 'B05', spare: ['C01'], never: ['B09'] });
    expect(store.getState().answered).toBeUndefined();
    await answering;
    expect(guideIn(store).card).toBe('R03');
    expect(store.getState().answered).toEqual(answer);
    await store.getState().undoAnswer();
    expect(store.getState().answered).toBeUndefined();
    expect(worker.requests.slice(1)).toEqual([
      { type: 'nudge', rule: 'I01', event: 'later' },
      { type: 'nudge', rule: 'I01', event: 'undo' },
    ]);
  });

  it('to a spare one leaves the card, and "never" is listed at once', async () => {
    const { store } = await openStore(fakeWorker());
    void store.getState().answerNudge({ rule: 'C01', is: 'never' });
    expect(guideIn(store)).toEqual({ card: 'I01', spare: ['B05'], never: ['B09', 'C01'] });
  });

  it('is taken back when the worker refuses', async () => {
    const { store } = await openStore(fakeWorker({ nudge: refused('bad-message') }));
    await store.getState().answerNudge(answer);
    expect(store.getState().summary).toEqual(summary);
    expect(store.getState()).toMatchObject({ answered: undefined, problem: 'bad-message' });
  });

  it('leaves the truth alone when it arrives before the refusal', async () => {
    let refuse: (answer: unknown) => void = () => undefined;
    const late = new Promise((resolve) => {
      refuse = resolve;
    });
    const { store, publish } = await openStore(fakeWorker({ nudge: () => late }));
    const answering = store.getState().answerNudge(answer);
    publish({ summary: fresh });
    refuse(refused('database-failed')());
    await answering;
    expect(guideIn(store).card).toBe('R03');
  });

  it('can be undone again when the first undo was refused', async () => {
    const worker = fakeWorker({ nudge: accepted(fresh) });
    const { store } = await openStore(worker);
    await store.getState().answerNudge(answer);
    worker.answers.nudge = refused('bad-message');
    await store.getState().undoAnswer();
    expect(store.getState().answered).toEqual(answer);
  });

  it('is not asked to be undone where nothing was answered', async () => {
    const worker = fakeWorker();
    const { store } = await openStore(worker);
    await store.getState().undoAnswer();
    expect(worker.requests).toHaveLength(1);
  });
});

describe('the one thing that can be taken back', () => {
  it('is what was done last, by hand or to a proposal', async () => {
    const { store } = await openStore(fakeWorker({ nudge: accepted(fresh), log: accepted({ id: 'a1' }) }));
    await store.getState().log('appointment');
    await store.getState().answerNudge(answer);
    expect(store.getState()).toMatchObject({ undo: undefined, answered: answer });
    await store.getState().log('conversation');
    expect(store.getState()).toMatchObject({ undo: { kind: 'conversation', id: 'a1' }, answered: undefined });
  });
});

describe('what was put away for good', () => {
  it('comes back at once, or stays where the worker refuses', async () => {
    const worker = fakeWorker();
    const { store } = await openStore(worker);
    void store.getState().bringBack('B09');
    expect(guideIn(store).never).toEqual([]);
    expect(worker.requests.at(-1)).toEqual({ type: 'nudge', rule: 'B09', event: 'undo' });
    const other = await openStore(fakeWorker({ nudge: refused('bad-message') }));
    await other.store.getState().bringBack('B09');
    expect(guideIn(other.store).never).toEqual(['B09']);
  });
});

describe('a proposal that was seen', () => {
  it('is told once a day, and again where that failed', async () => {
    const worker = fakeWorker({ nudge: refused('bad-message') });
    const { store, clock } = await openStore(worker);
    await store.getState().showNudge('I01');
    expect(store.getState().problem).toBeUndefined();
    worker.answers.nudge = accepted(fresh);
    await store.getState().showNudge('I01');
    await store.getState().showNudge('I01');
    expect(worker.requests.slice(1)).toEqual([
      { type: 'nudge', rule: 'I01', event: 'shown' },
      { type: 'nudge', rule: 'I01', event: 'shown' },
    ]);
    clock.day = '2026-11-24';
    await store.getState().showNudge('I01');
    expect(worker.requests).toHaveLength(4);
  });
});
