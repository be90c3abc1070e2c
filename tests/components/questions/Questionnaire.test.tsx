// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/estimate/answers';
import { openQuestions, question } from './open-questions';

afterEach(cleanup);

const groups = /many groups/;

describe('a question', () => {
  it('stands under the pillar that it changes', () => {
    openQuestions();
    const place = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('group').length;
    expect(['Brand', 'Insights', 'Relationships', 'All pillars'].map(place)).toEqual([3, 1, 4, 2]);
  });

  it('has no way to be forgotten before it is answered', async () => {
    const { user } = openQuestions();
    expect(screen.queryByRole('button', { name: /I don’t know/ })).toBeNull();
    await user.click(screen.getByLabelText('Photo'));
    expect(screen.getByRole('button', { name: 'I don’t know: What does your profile have?' })).toBeTruthy();
  });

  it.each<[RegExp, Answers]>([
    [/your profile have/, { profile: ['photo'] }],
    [/Sales Navigator/, { salesNavigator: true }],
    [groups, { groups: 2 }],
    [/^How many invitations/, { invitations: { sent: 2, accepted: 1 } }],
  ])('%s keeps the focus when it is made unknown', async (name, answers) => {
    const { user } = openQuestions({ answers });
    question(name)
      .getByRole('button', { name: /I don’t know/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(question(name).queryByRole('button', { name: /I don’t know/ })).toBeNull();
    expect(screen.getByRole('group', { name }).querySelector('input')).toBe(document.activeElement);
  });

  it('that was refused says so and keeps what stood before', async () => {
    const { user } = openQuestions({ isKept: false, answers: { groups: 2 } });
    await user.clear(question(groups).getByRole('textbox'));
    await user.type(question(groups).getByRole('textbox'), '5{Enter}');
    expect(question(groups).getByRole('status').textContent).toBe('Not saved');
    expect(question(groups).getByRole<HTMLInputElement>('textbox').value).toBe('2');
  });
});

describe('the checklist', () => {
  it('keeps each tick at once, in the order of the list, and says so quietly', async () => {
    const { answer, user } = openQuestions();
    await user.click(screen.getByLabelText('Headline'));
    await user.click(screen.getByLabelText('Photo'));
    expect(answer).toHaveBeenLastCalledWith('profile', ['photo', 'headline']);
    await user.click(screen.getByLabelText('Headline'));
    expect(answer).toHaveBeenLastCalledWith('profile', ['photo']);
    expect(question(/your profile have/).getByRole('status').textContent).toBe('Saved');
  });

  it('can say that there is none of it, which is not the same as unknown', async () => {
    const { answer, user } = openQuestions();
    await user.click(question(/does it show/).getByRole('button', { name: 'None of these' }));
    expect(answer).toHaveBeenLastCalledWith('media', []);
    expect(document.activeElement).toBe(screen.getByLabelText('Cover picture'));
    await user.click(question(/does it show/).getByRole('button', { name: /I don’t know/ }));
    expect(answer).toHaveBeenLastCalledWith('media', undefined);
    expect(question(/does it show/).getByRole('status').textContent).toBe('Unknown again');
  });
});

describe('a choice', () => {
  it.each([
    [/Sales Navigator/, 'No', 'salesNavigator', false],
    [/in this browser/, 'About half', 'seenShare', 0.5],
  ] as const)('of %s is kept at once', async (name, option, ...answered) => {
    const { answer, user } = openQuestions();
    await user.click(question(name).getByLabelText(option));
    expect(answer).toHaveBeenCalledExactlyOnceWith(...answered);
    expect(question(name).getByLabelText<HTMLInputElement>(option).checked).toBe(true);
    await user.click(question(name).getByRole('button', { name: /I don’t know/ }));
    expect(question(name).getByLabelText<HTMLInputElement>(option).checked).toBe(false);
  });
});
