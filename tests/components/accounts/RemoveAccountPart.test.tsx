// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RemoveAccountPart } from '@/components/accounts/RemoveAccountPart';
import { twoAccounts } from './accounts';

afterEach(cleanup);

function open(count: number, removed?: number) {
  const onRemove = vi.fn();
  const accounts = twoAccounts(1).slice(0, count);
  render(<RemoveAccountPart accounts={accounts} isBusy={false} removed={removed} onRemove={onRemove} />);
  return { onRemove, user: userEvent.setup() };
}

describe('removing the data of one account', () => {
  it('is not offered where there is only one', () => {
    open(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is done after asking once more, and for this account alone', async () => {
    const { onRemove, user } = open(2);
    await user.click(screen.getByRole('button', { name: 'Remove the data of account 2' }));
    expect(document.activeElement?.textContent).toBe('No, leave it as it is');
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Yes, remove account 2' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(twoAccounts(1)[1]);
  });

  it('is said when it is done, also when one account is left', () => {
    open(1, 2);
    expect(screen.getByRole('status').textContent).toMatch(/^The data of account 2 is removed/);
  });
});
