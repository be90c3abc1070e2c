// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerSearch } from '@/components/records/LedgerSearch';
import { type LedgerFilter, usualFilter } from '@/components/records/ledger-filter';

const user = userEvent.setup();
const today = '2026-11-20';

afterEach(cleanup);

describe('the search of the ledger', () => {
  let filter: LedgerFilter;

  function Searching() {
    const [chosen, setChosen] = useState(usualFilter);
    filter = chosen;
    return <LedgerSearch filter={chosen} today={today} onFilter={setChosen} />;
  }

  beforeEach(() => {
    render(<Searching />);
  });

  it('takes words, kinds and how it is known, names what was chosen, and goes back to the beginning at once', async () => {
    expect(screen.queryByRole('button', { name: 'Reset the filters' })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'note');
    await user.click(screen.getByRole('checkbox', { name: 'Invitation sent' }));
    await user.click(screen.getByRole('checkbox', { name: 'Comment' }));
    await user.click(screen.getByRole('checkbox', { name: 'By hand' }));
    expect(filter).toEqual({ ...usualFilter, words: 'note', kinds: ['comment', 'invite'], origins: ['manual'] });
    expect(screen.getByText('Kinds: Comment, Invitation sent')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Comment' }));
    expect(filter.kinds).toEqual(['invite']);
    await user.click(screen.getByRole('button', { name: 'Reset the filters' }));
    expect(filter).toBe(usualFilter);
  });

  it('asks for days only where the member chooses them', async () => {
    const period = screen.getByRole('combobox', { name: 'Period' });
    expect(screen.queryByLabelText('Day')).toBeNull();
    await user.selectOptions(period, 'One day');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2024-02-29' } });
    expect(filter).toMatchObject({ period: 'day', days: { to: '2024-02-29' } });
    await user.selectOptions(period, 'From one day to another');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2024-01-01' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
    expect(filter.days).toEqual({ from: '2024-01-01', to: '2024-02-29' });
  });
});
