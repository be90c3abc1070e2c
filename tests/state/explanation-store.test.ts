import { describe, expect, it } from 'vitest';
import type { ToldScore } from '@/lib/domain/official/official';
import { held, keepingWorker, openStore } from './open-explanation-store';
import { explanation } from './sample-explanation';
import { accepted, refused, summary } from './sample-state';

const score: ToldScore = {
  points: { brand: 20.973, find: 6.38, insights: 10.25, relations: 15 },
  total: 53,
  ranks: { industry: 9, network: undefined },
};

describe('the explanation', () => {
  it('is asked for when a page opens, and again when something new is published', async () => {
    const { store, explains, publish } = await openStore(keepingWorker());
    expect(store.getState().explanation).toEqual(explanation);
    publish({ health: {} });
    expect(explains()).toBe(1);
    publish({ summary });
    expect(explains()).toBe(2);
  });

  it('stays when another one does not come, beside the problem', async () => {
    const worker = keepingWorker();
    const { store } = await openStore(worker);
    worker.answers.explain = refused('database-failed');
    await store.getState().load();
    expect(store.getState()).toMatchObject({ explanation, problem: 'database-failed' });
    worker.answers.explain = accepted(explanation);
    await store.getState().load();
    expect(store.getState().problem).toBeUndefined();
  });

  it('is never an older one that came later', async () => {
    const worker = keepingWorker();
    const { store } = await openStore(worker);
    const late = held();
    worker.answers.explain = late.answer;
    const slow = store.getState().load();
    worker.answers.explain = accepted({ ...explanation, uncertainty: 4 });
    await store.getState().load();
    late.release({ ok: true, value: explanation });
    await slow;
    expect(store.getState().explanation?.uncertainty).toBe(4);
  });
});

describe('the official score that the member tells', () => {
  it('cannot be undone any more once another account is shown', async () => {
    const { store, publish } = await openStore(keepingWorker({ read: accepted({ ids: ['r1'] }) }));
    publish({ summary });
    await store.getState().tellScore(score);
    expect(store.getState().undo).toEqual(['r1']);
    publish({ summary: { ...summary, account: '0123456789abcdef' } });
    expect(store.getState().undo).toBeUndefined();
  });

  it('is sent number by number, without what was not told, and can be taken back', async () => {
    const worker = keepingWorker({ read: accepted({ ids: ['r1', 'r2'] }), unread: accepted({ removed: 2 }) });
    const { store } = await openStore(worker);
    expect(await store.getState().tellScore(score)).toBe(true);
    expect(worker.requests[1]).toEqual({
      type: 'read',
      readings: [
        { metric: 'ssi.brand', value: 20.973 },
        { metric: 'ssi.find', value: 6.38 },
        { metric: 'ssi.insights', value: 10.25 },
        { metric: 'ssi.relations', value: 15 },
        { metric: 'ssi.total', value: 53 },
        { metric: 'ssi.rank.industry', value: 9 },
      ],
    });
    expect(store.getState().undo).toEqual(['r1', 'r2']);
    await store.getState().undoLast();
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r1', 'r2'] });
    expect(store.getState().undo).toBeUndefined();
  });

  it.each([
    ['pillar of 27', { ...score, points: { ...score.points, brand: 27 } }, { is: 'out-of-range', pillar: 'brand' }],
    ['pillar that is no number', { points: { ...score.points, find: NaN } }, { is: 'missing', pillar: 'find' }],
    ['total that does not match', { ...score, total: 60 }, { is: 'other-total', sum: 52.603, total: 60 }],
    ['rank of 0', { ...score, ranks: { industry: 0 } }, { is: 'impossible-rank' }],
  ])('with a %s is sent nowhere', async (_, told, problem) => {
    const worker = keepingWorker();
    const { store } = await openStore(worker);
    expect(await store.getState().tellScore(told)).toBe(false);
    expect(store.getState().scoreProblem).toEqual(problem);
    expect(worker.requests).toEqual([{ type: 'explain' }]);
  });

  it('has no problem any more once a possible one was told', async () => {
    const { store } = await openStore(keepingWorker({ read: refused('impossible') }));
    await store.getState().tellScore({ points: {} });
    expect(await store.getState().tellScore(score)).toBe(false);
    expect(store.getState()).toMatchObject({ scoreProblem: undefined, undo: undefined, problem: 'impossible' });
  });

  it('is read out of a copied page', async () => {
    const { store } = await openStore(keepingWorker());
    expect(store.getState().readScore('Nothing but words')).toBe('none');
  });
});

describe('what the member typed', () => {
  const typedScore = { read: accepted({ ids: ['r1', 'r2'] }), unread: accepted({ removed: 2 }) };

  it('can be taken back at any time, and the explanation is asked for anew', async () => {
    const worker = keepingWorker(typedScore);
    const { store, explains } = await openStore(worker);
    expect(await store.getState().forget(['r7'])).toBe(true);
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r7'] });
    expect(explains()).toBe(2);
  });

  it.each([
    [['r1', 'r2'], undefined],
    [['r7'], ['r1', 'r2']],
  ])('and is taken back as %j leaves %j to be undone', async (ids, undo) => {
    const { store } = await openStore(keepingWorker(typedScore));
    await store.getState().tellScore(score);
    await store.getState().forget(ids);
    expect(store.getState().undo).toEqual(undo);
  });

  it('can be taken back again when the first try was refused', async () => {
    const worker = keepingWorker({ ...typedScore, unread: refused('database-failed') });
    const { store } = await openStore(worker);
    await store.getState().tellScore(score);
    expect(await store.getState().forget(['r7'])).toBe(false);
    await store.getState().undoLast();
    expect(store.getState()).toMatchObject({ undo: ['r1', 'r2'], problem: 'database-failed' });
  });
});

describe('a number that the member tells', () => {
  it('is sent as a reading', async () => {
    const worker = keepingWorker({ read: accepted({ ids: ['r1'] }) });
    const { store } = await openStore(worker);
    expect(await store.getState().tellNumber('connections', 612)).toBe(true);
    expect(worker.requests).toContainEqual({ type: 'read', readings: [{ metric: 'connections', value: 612 }] });
    expect(store.getState().undo).toBeUndefined();
  });

  it('that is refused is a problem', async () => {
    const { store } = await openStore(keepingWorker({ read: refused('impossible') }));
    expect(await store.getState().tellNumber('connections', 612)).toBe(false);
    expect(store.getState().problem).toBe('impossible');
  });
});
