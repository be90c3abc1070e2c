// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openQuestions, question } from './open-questions';

afterEach(cleanup);

const sent = /^How many invitations/;

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

  it('that are changed are kept as well when the member tabs on to the button of the same question', async () => {
    const { answer, user } = openQuestions();
    await user.type(box('Sent'), '12');
    await user.type(box('Accepted'), '7{Enter}');
    expect(question(sent).getByRole('status').textContent).toBe('Saved');
    await user.type(box('Accepted'), '{Backspace}9');
    expect(question(sent).getByRole('status').textContent).toBe('');
    await user.tab();
    expect(document.activeElement).toBe(question(sent).getByRole('button', { name: /I don’t know/ }));
    expect(answer).toHaveBeenLastCalledWith('invitations', { sent: 12, accepted: 9 });
    await waitFor(() => expect(question(sent).getByRole('status').textContent).toBe('Saved'));
    await user.tab();
    expect(answer).toHaveBeenCalledTimes(2);
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
