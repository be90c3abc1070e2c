// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparePeriods } from '@/components/history/ComparePeriods';
import { sourceOf } from '@/tests/domain/history/source';

const user = userEvent.setup();

afterEach(cleanup);

const counted = [
  [0, { comment: 3, appointment: 1 }],
  [30, { comment: 5, post: 1 }],
  [50, { comment: 1 }],
  [400, { reaction: 2 }],
] as const;

function rows(): readonly string[] {
  const all = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  return all.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
}

describe('two periods side by side', () => {
  it('are the last 28 days and those before at first, each pillar with its kinds in words', () => {
    render(<ComparePeriods source={sourceOf(counted)} />);
    expect(screen.getByRole('status').textContent).toMatch(/^Apr 23, 2026 – May 20, 2026 beside Mar 26, 2026 – Apr 22/);
    expect(rows()).toEqual([
      'Brand | 0 | 1 | 1 in the other period',
      'Posts | 0 | 1 | 1 in the other period',
      'People | 0 | 0 | none in either',
      'Insights | 3 | 6 | 6 in the other period',
      'Comments | 3 | 6 | 6 in the other period',
      'Relationships | 0 | 0 | none in either',
      'Appointments | 1 | 0 | new: there was none in the other period',
    ]);
  });

  it('are compared by the day where one is longer', async () => {
    render(<ComparePeriods source={sourceOf(counted)} />);
    await user.click(screen.getByRole('radio', { name: 'This month and last month' }));
    expect(rows()).toContain('Comments | 3 | 5 | as many a day');
    await user.click(screen.getByRole('radio', { name: 'This year and last year' }));
    expect(rows()).toContain('Comments | 9 | 0 | new: there was none in the other period');
  });

  it('can be any two, and those of before again', async () => {
    render(<ComparePeriods source={sourceOf(counted)} />);
    const other = within(screen.getByRole('group', { name: 'The other one' }));
    fireEvent.change(other.getByLabelText('From'), { target: { value: '2026-03-31' } });
    fireEvent.change(other.getByLabelText('To'), { target: { value: '2026-03-31' } });
    expect(screen.getByRole('status').textContent).toMatch(/beside Mar 31, 2026\. Where/);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    expect(rows()).toContain('Comments | 3 | 1 | about 28 in as many days of the other period');
    await user.click(screen.getByRole('radio', { name: 'Last 28 days and the 28 before' }));
    expect(screen.getByRole('status').textContent).toMatch(/beside Mar 26, 2026 – Apr 22/);
  });

  it('that end before they begin, or lie before all counting, say so', () => {
    render(<ComparePeriods source={sourceOf(counted)} />);
    const other = within(screen.getByRole('group', { name: 'The other one' }));
    fireEvent.change(other.getByLabelText('To'), { target: { value: '2020-01-01' } });
    expect(other.getByRole('alert').textContent).toBe('It ends before it begins.');
    expect(screen.getByRole('status').textContent).toMatch(/^There is nothing to compare yet/);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
