import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/estimate/answers';
import { countAnswered, withAnswer } from '@/lib/state/answer-changes';
import { held, keepingWorker, openStore } from './open-explanation-store';
import { explanation } from './sample-explanation';
import { accepted, refused } from './sample-state';

const groups: Answers = { groups: 3 };

describe('an answer', () => {
  it('is shown at once and sent whole', async () => {
    const worker = keepingWorker();
    const { store } = await openStore(worker);
    worker.answers.explain = accepted({ ...explanation, answers: groups });
    const answering = store.getState().answer(groups);
    expect(store.getState().answers).toEqual(groups);
    expect(await answering).toBe(true);
    expect(worker.requests).toContainEqual({ type: 'answer', answers: groups });
    expect(store.getState().explanation?.answers).toEqual(groups);
  });

  it('is taken back when it is refused', async () => {
    const { store } = await openStore(keepingWorker({ answer: refused('database-failed') }));
    expect(await store.getState().answer(groups)).toBe(false);
    expect(store.getState()).toMatchObject({ answers: {}, problem: 'database-failed' });
  });

  it('that was given anew outlives the refusal of the one before', async () => {
    const first = held();
    const worker = keepingWorker({ answer: first.answer });
    const { store } = await openStore(worker);
    const refusing = store.getState().answer(groups);
    const second = held();
    worker.answers.answer = second.answer;
    void store.getState().answer({ groups: 4 });
    first.release(refused('bad-message')());
    await refusing;
    expect(store.getState().answers).toEqual({ groups: 4 });
  });

  it('on its way is not taken back by what the worker told before it knew', async () => {
    const { store } = await openStore(keepingWorker({ answer: held().answer }));
    void store.getState().answer(groups);
    await store.getState().load();
    expect(store.getState().answers).toEqual(groups);
  });

  it('changes its own question only and can be forgotten', () => {
    const both = withAnswer(groups, 'coworkers', 5);
    expect(both).toEqual({ groups: 3, coworkers: 5 });
    expect(withAnswer(both, 'groups', undefined)).toStrictEqual({ coworkers: 5 });
    expect(withAnswer(both, 'groups', 0)).toEqual({ groups: 0, coworkers: 5 });
  });

  it('counts when it says none, and where LinkedIn has given it', () => {
    expect(countAnswered({}, {})).toEqual({ answered: 0, all: 10 });
    expect(countAnswered({ profile: [], groups: 0, salesNavigator: false }, { connections: 600 }).answered).toBe(4);
  });
});
