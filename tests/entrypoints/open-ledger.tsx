import { render, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import { LedgerPage } from '@/entrypoints/dashboard/LedgerPage';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { createTodayStore } from '@/lib/state/today-store';
import { today } from '@/tests/app/test-worker';

export async function openLedger() {
  const store = createTodayStore({ send: vi.fn(), readPublished, watchPublished, today: () => today });
  render(<LedgerPage store={store} />);
  return within(await screen.findByRole('region', { name: 'What was counted, one by one' }));
}

/** Time, what and how it is known of every line. */
export function lines(): readonly string[] {
  const rows = screen.getAllByRole('row').filter((row) => within(row).queryByRole('rowheader'));
  return rows.map((row) =>
    [...row.children]
      .slice(0, 3)
      .map((cell) => cell.textContent)
      .join(' | '),
  );
}
