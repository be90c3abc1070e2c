// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { nothing, openQuestions, question } from './open-questions';

afterEach(cleanup);

const groups = /many groups/;

type User = ReturnType<typeof openQuestions>['user'];

const forgetIn = (name: RegExp) => question(name).getByRole('button', { name: /I don’t know/ });

describe('a number', () => {
  it('is kept when the member goes on to something else, by keyboard alone', async () => {
    const { answer, user } = openQuestions();
    question(groups).getByRole('textbox').focus();
    await user.keyboard('1,2');
    expect(answer).not.toHaveBeenCalled();
    await user.clear(question(groups).getByRole('textbox'));
    await user.keyboard('3');
    await user.tab();
    expect(answer).toHaveBeenCalledExactlyOnceWith('groups', 3);
    await user.tab({ shift: true });
    await user.tab();
    expect(answer).toHaveBeenCalledOnce();
  });

  it('that is typed once more is not sent once more', async () => {
    const { answer, user } = openQuestions({ answers: { groups: 3 } });
    await user.clear(question(groups).getByRole('textbox'));
    await user.type(question(groups).getByRole('textbox'), '3{Enter}');
    expect(answer).not.toHaveBeenCalled();
  });

  it('that is taken out is unknown again', async () => {
    const { answer, user } = openQuestions({ answers: { groups: 3 } });
    await user.clear(question(groups).getByRole('textbox'));
    await user.tab();
    expect(answer).toHaveBeenCalledExactlyOnceWith('groups', undefined);
  });

  it.each([
    ['500+', 'This is no whole number, so it was not saved.'],
    ['2.5', 'This is no whole number, so it was not saved.'],
    ['-1', 'This is no whole number, so it was not saved.'],
    ['101', 'There cannot be more than 100, so it was not saved.'],
  ])('that is %s is not kept, and it is said why', async (text, words) => {
    const { answer, user } = openQuestions();
    await user.type(question(groups).getByRole('textbox'), `${text}{Enter}`);
    expect(answer).not.toHaveBeenCalled();
    expect(question(groups).getByRole('alert').textContent).toBe(words);
    expect(question(groups).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    [groups, 'groups', '1,000'],
    [/many connections do you/, 'connections', '12,34'],
  ])('to the question %s is not called saved once something else is typed', async (name, _, text) => {
    const { user } = openQuestions();
    const box = question(name).getByRole('textbox');
    await user.type(box, '3{Enter}');
    expect(question(name).getByRole('status').textContent).toBe('Saved');
    await user.clear(box);
    await user.type(box, text[0] ?? '');
    expect(question(name).getByRole('status').textContent).toBe('');
    await user.type(box, `${text.slice(1)}{Enter}`);
    expect(question(name).getByRole('alert').textContent).toMatch(/so it was not saved/);
    expect(question(name).getByRole('status').textContent).toBe('');
  });

  it('that is impossible is made unknown by one click, which does not leave the input first', async () => {
    const { answer, user } = openQuestions({ answers: { groups: 3 } });
    await user.type(question(groups).getByRole('textbox'), '000');
    await user.pointer({ keys: '[MouseLeft>]', target: forgetIn(groups) });
    expect(question(groups).getByRole('alert').textContent).toBe('');
    await user.pointer({ keys: '[/MouseLeft]', target: forgetIn(groups) });
    expect(answer).toHaveBeenCalledExactlyOnceWith('groups', undefined);
    expect(question(groups).getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('of a part of the connections is not more than all of them', async () => {
    const { user } = openQuestions({ numbers: { connections: { ...nothing, value: 600 } } });
    const coworkers = question(/work in your company/);
    await user.type(coworkers.getByRole('textbox'), '601{Enter}');
    expect(coworkers.getByRole('alert').textContent).toBe('There cannot be more than 600, so it was not saved.');
  });
});

describe('a number that LinkedIn shows as well', () => {
  const connections = /many connections do you/;

  it('is told as a reading', async () => {
    const { number, user } = openQuestions();
    expect(screen.getByText(/“500\+” is no number/)).toBeTruthy();
    await user.type(question(connections).getByRole('textbox'), '1,234{Enter}');
    expect(number).toHaveBeenCalledExactlyOnceWith('connections', 1234);
  });

  it('says when it was read, and stands until a newer one is known', async () => {
    const { number, user } = openQuestions({
      numbers: { connections: { value: 600, evidence: { origin: 'read', day: '2026-05-12' } } },
    });
    expect(screen.getByText('Read on May 12, 2026. You can type a newer one.')).toBeTruthy();
    await user.clear(question(connections).getByRole('textbox'));
    await user.tab();
    expect(number).not.toHaveBeenCalled();
    expect(question(connections).getByRole('status').textContent).toBe('');
    expect(question(connections).getByRole<HTMLInputElement>('textbox').value).toBe('600');
    expect(question(connections).queryByRole('button', { name: /I don’t know/ })).toBeNull();
  });

  it.each([
    ['by its button', async (user: User) => user.click(forgetIn(connections))],
    ['by taking it out', async (user: User) => user.clear(question(connections).getByRole('textbox'))],
  ])('and was typed is taken back %s, whenever that was', async (_, takeBack) => {
    const { number, user } = openQuestions({
      numbers: { connections: { value: 600, evidence: { origin: 'answered', day: '2026-05-12', typed: 'r1' } } },
    });
    await takeBack(user);
    await user.tab();
    expect(number).toHaveBeenCalledExactlyOnceWith('connections', undefined);
    expect(question(connections).getByRole('status').textContent).toBe('Taken back');
  });
});
