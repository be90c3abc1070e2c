// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PillarRow } from '@/components/today/PillarRow';
import { pillar, summary } from '@/tests/state/sample-state';

afterEach(cleanup);

const { counts } = summary.today;

describe('a pillar', () => {
  it('is a meter of 25 points that says its estimate and its range', () => {
    const { container } = render(<PillarRow pillar="insights" estimate={pillar([9.9, 10.4, 14.1])} counts={counts} />);
    const meter = screen.getByRole('meter', { name: 'Insights: estimate 10 of 25, between 10 and 14' });
    expect(meter.getAttribute('value')).toBe('10');
    const widths = [...container.querySelectorAll('svg > rect')].map((bar) =>
      Number.parseFloat(bar.getAttribute('width') ?? ''),
    );
    expect(widths[0]).toBeCloseTo(56.4);
    expect(widths[1]).toBeCloseTo(39.6);
  });

  it('that is not known has no value rather than the value zero', () => {
    render(<PillarRow pillar="relations" estimate={pillar([0, 12, 25], 0)} counts={{}} />);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByText('Relationships: not enough known yet, anything between 0 and 25 of 25')).toBeTruthy();
  });

  it('names the counts of its kinds and leaves out those of others', () => {
    render(<PillarRow pillar="find" estimate={pillar([1, 2, 3])} counts={counts} />);
    expect(screen.getByText('2 searches')).toBeTruthy();
    expect(screen.queryByText(/comment/)).toBeNull();
  });

  it('with many kinds shows the two largest and says all', () => {
    render(<PillarRow pillar="insights" estimate={pillar([1, 2, 3])} counts={counts} />);
    expect(screen.getByText('5 reactions · 4 messages · 4 more')).toBeTruthy();
    expect(screen.getByText('3 comments, 1 reply, 5 reactions, 4 messages')).toBeTruthy();
  });

  it('without any count today says so', () => {
    render(<PillarRow pillar="brand" estimate={pillar([1, 2, 3])} counts={{ comment: 2, post: 0 }} />);
    expect(screen.getByText('nothing yet today')).toBeTruthy();
  });
});
