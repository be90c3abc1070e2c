// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { nothing, openQuestions, question } from './open-questions';

afterEach(cleanup);

const groups = /many groups/;
const sent = /^How many invitations/;

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

  it('of a part of the connections is not more than all of them', async () => {
    const { user } = openQuestions({ numbers: { connections: { ...nothing, value: 600 } } });
    const coworkers = question(/work in your company/);
    await user.type(coworkers.getByRole('textbox'), '601{Enter}');
    expect(coworkers.getByRole('alert').textContent).toBe('There cannot be more than 600, so it was not saved.');
  });
});

describe('a number that LinkedIn shows as well', () => {
  const connections = /many connections do you/;

  it('is told as a reading and can be taken back', async () => {
    const { number, undo, user } = openQuestions({ numbers: { connections: { ...nothing, isUndoable: true } } });
    expect(screen.getByText(/“500\+” is no number/)).toBeTruthy();
    await user.type(question(connections).getByRole('textbox'), '1,234{Enter}');
    expect(number).toHaveBeenCalledExactlyOnceWith('connections', 1234);
    await user.click(screen.getByRole('button', { name: /^Undo: How many connections/ }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says when it was read, and stands until a newer one is known', async () => {
    const { number, user } = openQuestions({
      numbers: { connections: { value: 600, evidence: { origin: 'read', day: '2026-05-12' }, isUndoable: false } },
    });
    expect(screen.getByText('Read on May 12, 2026. You can type a newer one.')).toBeTruthy();
    await user.clear(question(connections).getByRole('textbox'));
    await user.tab();
    expect(number).not.toHaveBeenCalled();
    expect(question(connections).getByRole('status').textContent).toBe('');
    expect(question(connections).getByRole<HTMLInputElement>('textbox').value).toBe('600');
  });
});

describe('the invitations', () => {
  const box = (name: string) => question(sent).getByRole('textbox', { name });

  it('are kept once both numbers are there', async () => {
    const { answer, user } = openQuestions();
    await user.type(box('Sent'), '12');
    await user.tab();
    expect(question(sent).getByRole('alert').textContent).toBe('');
    await user.keyboard('7');
    await user.tab();
    expect(answer).toHaveBeenCalledExactlyOnceWith('invitations', { sent: 12, accepted: 7 });
  });

  it.each([
    ['12', '', 'Both numbers are needed, so nothing was saved.'],
    ['5', '7', 'No more can be accepted than were sent, so it was not saved.'],
    ['12', 'some', 'This is no whole number, so it was not saved.'],
  ])('%j sent and %j accepted are not kept', async (first, second, words) => {
    const { answer, user } = openQuestions();
    await user.type(box('Sent'), first);
    if (second) await user.type(box('Accepted'), second);
    box('Accepted').focus();
    await user.keyboard('{Enter}');
    expect(answer).not.toHaveBeenCalled();
    expect(question(sent).getByRole('alert').textContent).toBe(words);
  });
});
