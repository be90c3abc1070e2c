// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Score } from '@/components/today/Score';
import { firstDay, summary } from '@/tests/state/sample-state';

afterEach(cleanup);

const estimated = (coverage: number) => render(<Score estimate={{ ...summary.estimate, coverage }} uncertainty={10} />);

describe('the estimated score', () => {
  it('is a number with the word estimate, its range, how wrong it may be and how much is seen', () => {
    estimated(0.8);
    expect(screen.getByText('47').parentElement?.textContent).toBe('47estimate');
    expect(screen.getByText('Between 39 and 58').textContent).toBe('Between 39 and 58 give or take 10');
    expect(screen.getByText('We can see 80% of what counts')).toBeTruthy();
  });

  it.each([
    [0.4, 'false'],
    [0.74, 'false'],
    [0.75, 'true'],
  ])('at a coverage of %s is shown as sure: %s', (coverage, sure) => {
    estimated(coverage);
    expect(screen.getByText('47').parentElement?.dataset.sure).toBe(sure);
  });

  it('is no number while less than 40 % is known', () => {
    const { container } = estimated(0.39);
    expect(screen.queryByText('47')).toBeNull();
    expect(screen.getByText('Not enough known yet')).toBeTruthy();
    expect(container.querySelectorAll('svg > rect')).toHaveLength(2);
  });

  it('shows no estimate on the first day', () => {
    render(<Score estimate={firstDay.estimate} uncertainty={10} />);
    expect(screen.queryByText('estimate')).toBeNull();
  });
});
