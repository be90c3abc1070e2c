// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GuideCard } from '@/components/today/GuideCard';
import type { Guide } from '@/lib/domain/nudges/guide';
import type { NudgeAnswer } from '@/lib/domain/nudges/nudge-log';

afterEach(cleanup);

const guide: Guide = {
  card: {
    id: 'I01',
    pillar: 'insights',
    minutes: 3,
    step: 'good',
    words: [],
    why: [
      { value: 1, unit: 'count' },
      { value: 20, unit: 'count' },
    ],
  },
  spare: [
    { id: 'B05', pillar: 'brand', minutes: 25, words: [{ value: 4, unit: 'days' }] },
    { id: 'C02', pillar: 'care', minutes: 2, words: [] },
  ],
  never: [],
};

const fine: Guide = { card: { id: 'C07', pillar: 'care', minutes: 0, words: [] }, spare: [], never: [] };

function show(shown: Guide | undefined, answered?: NudgeAnswer) {
  const actions = { showNudge: vi.fn(), answerNudge: vi.fn(), undoAnswer: vi.fn() };
  render(<GuideCard guide={shown} answered={answered} actions={actions} />);
  return { ...actions, user: userEvent.setup() };
}

function press(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

describe('the next step', () => {
  it('says what, why, how long and how far, in words', () => {
    show(guide);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
      'Add a thought of your own to a post by someone you want to know.',
    );
    expect(screen.getByText('Because comments are 1 of 20 in 7 days')).toBeTruthy();
    expect(screen.getByText('3 min · a good step')).toBeTruthy();
  });

  it('is opened by a click only, and tells LinkedIn nothing about us', () => {
    show(guide);
    const link = screen.getByRole('link', { name: /Open LinkedIn/ });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://www.linkedin.com/feed/',
      '_blank',
      'noreferrer',
    ]);
  });

  it.each([
    ['Done', 'done'],
    ['Later today', 'later'],
    ['Next week', 'next-week'],
    ['Never this one', 'never'],
  ])('is answered with "%s" by one click', async (name, is) => {
    const { user, answerNudge } = show(guide);
    await user.click(press(name));
    expect(answerNudge.mock.calls).toEqual([[{ rule: 'I01', is }]]);
  });

  it('shows the spare ones in turn, each to be answered itself', async () => {
    const { user, answerNudge } = show(guide);
    await user.click(press('Something else'));
    expect(screen.getByText('Your last post was 4 days ago, and one useful idea makes the next.')).toBeTruthy();
    expect(screen.getByText('25 min')).toBeTruthy();
    await user.click(press('Something else'));
    await user.click(press('Later today'));
    expect(answerNudge.mock.calls).toEqual([[{ rule: 'C02', is: 'later' }]]);
    await user.click(press('Something else'));
    expect(screen.getByText(/^Add a thought/)).toBeTruthy();
  });

  it.each([
    ['C02', '/dashboard.html#questions'],
    ['C08', '/dashboard.html#review'],
  ] as const)('of %s is done on our own page %s', (id, href) => {
    show({ ...guide, card: { id, pillar: 'care', minutes: 1, words: [] } });
    expect(screen.getByRole('link').getAttribute('href')).toBe(href);
  });

  it('that asks for nothing has nothing to put off and nowhere to go', async () => {
    const { user, answerNudge } = show(fine);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['All right', 'Never']);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText(/min/)).toBeNull();
    await user.click(press('All right'));
    expect(answerNudge.mock.calls).toEqual([[{ rule: 'C07', is: 'done' }]]);
  });

  it('is reached and answered by keyboard alone', async () => {
    const { user, answerNudge } = show(guide);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(answerNudge.mock.calls).toEqual([[{ rule: 'I01', is: 'later' }]]);
  });

  it.each([
    ['nothing is left to propose', { spare: [], never: [] }, 'Nothing more to suggest for now.'],
    ['the member wants none', undefined, 'Suggestions are off; everything is still counted.'],
  ])('is a quiet line when %s', (_, shown, words) => {
    show(shown);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells what became of an answer and takes it back', async () => {
    const { user, undoAnswer } = show({ spare: [], never: ['I01'] }, { rule: 'I01', is: 'never' });
    expect(screen.getByRole('status').textContent).toContain('It will not come again.');
    await user.click(press('Undo'));
    expect(undoAnswer).toHaveBeenCalledTimes(1);
  });
});
