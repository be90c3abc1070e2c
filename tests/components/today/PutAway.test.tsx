// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PutAway } from '@/components/today/PutAway';

afterEach(cleanup);

it('what was put away for good can be brought back by one click', async () => {
  const bringBack = vi.fn();
  render(<PutAway never={['B05', 'I11']} onBringBack={bringBack} />);
  const names = screen.getAllByRole('button', { hidden: true }).map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'Bring back: Your last post was … days ago, and one useful idea makes the next.',
    'Bring back: Write back: … conversations wait for your answer.',
  ]);
  await userEvent.click(screen.getByText('Put away for good'));
  await userEvent.click(screen.getByRole('button', { name: /Write back/ }));
  expect(bringBack.mock.calls).toEqual([['I11']]);
});

it('is not there while nothing was put away', () => {
  const { container } = render(<PutAway never={[]} onBringBack={() => undefined} />);
  expect(container.innerHTML).toBe('');
});
