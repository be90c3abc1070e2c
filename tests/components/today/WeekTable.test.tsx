// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WeekTable } from '@/components/today/WeekTable';
import { day, summary } from '@/tests/state/sample-state';

afterEach(cleanup);

const row = (name: string) => screen.queryByRole('rowheader', { name })?.closest('tr')?.textContent;

describe('the table of the week', () => {
  it('says what was counted today and in 7 days, up to which day', () => {
    render(<WeekTable today={summary.today.counts} week={summary.week} lastDay={day} />);
    expect(screen.getByText('What was counted, today and in the 7 days up to Mon, Nov 23')).toBeTruthy();
    expect(row('Comments')).toBe('Comments39');
    expect(row('Appointments')).toBe('Appointments02');
  });

  it('shows kinds of Sales Navigator only once there are any', () => {
    render(<WeekTable today={{}} week={{ 'lead-view': 2 }} lastDay={day} />);
    expect(row('Leads opened')).toBe('Leads opened02');
    expect(row('Leads saved')).toBeUndefined();
    expect(row('Posts')).toBe('Posts00');
  });
});
