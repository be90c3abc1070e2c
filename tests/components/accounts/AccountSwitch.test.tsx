// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccountSwitch } from '@/components/accounts/AccountSwitch';
import { twoAccounts } from './accounts';

afterEach(cleanup);

function open(shown: 1 | 2, count = 2) {
  const onShow = vi.fn();
  const { container } = render(<AccountSwitch accounts={twoAccounts(shown).slice(0, count)} onShow={onShow} />);
  return { onShow, container, user: userEvent.setup() };
}

describe('the switch between accounts', () => {
  it.each([0, 1])('is not there with %i accounts', (count) => {
    expect(open(1, count).container.innerHTML).toBe('');
  });

  it('tells the accounts apart by number, days and who is signed in, and says nothing of anybody’s mark', () => {
    const { container } = open(1);
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
    expect([first?.checked, second?.checked]).toEqual([true, false]);
    expect(first?.labels?.[0]?.textContent).toBe('Account 1 34 days, Nov 3, 2025 – Nov 20, 2026');
    expect(second?.labels?.[0]?.textContent).toBe('Account 2 signed in to LinkedIn · nothing counted yet');
    expect(container.innerHTML).not.toContain('0123456789abcdef');
  });

  it.each([
    [1, /^You see account 1\. Account 2 is signed in/],
    [2, /^You see the account that is signed in/],
  ] as const)('says what is seen while account %i is shown', (shown, text) => {
    open(shown);
    expect(screen.getByRole('status').textContent).toMatch(text);
  });

  it.each(['{ArrowDown}', ' '])('is used by keyboard (%j)', async (key) => {
    const { onShow, user } = open(1);
    await user.tab();
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    if (key === ' ') screen.getAllByRole('radio')[1]?.focus();
    await user.keyboard(key);
    expect(onShow).toHaveBeenCalledExactlyOnceWith('0123456789abcdef');
  });
});
