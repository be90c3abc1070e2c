// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { familyName, shownFamilies } from '@/components/health/family-words';
import { HealthLine } from '@/components/health/HealthLine';
import { families } from '@/lib/domain/health/health';
import { health } from '@/tests/state/sample-state';

afterEach(cleanup);

describe('the line about what is not counted', () => {
  it('names the kind and since when, and leads to more', () => {
    render(<HealthLine health={health} />);
    expect(screen.getByText(/^Comments and replies have not been counted since Tue, Nov 3/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Details (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('/dashboard.html#health');
  });

  it('says so when only a part is counted', () => {
    render(<HealthLine health={{ follow: { state: 'untold', since: '2026-11-03' } }} />);
    expect(screen.getByText(/^Follows have only been counted in part since Tue, Nov 3/)).toBeTruthy();
  });

  it('is one line for many', () => {
    render(<HealthLine health={{ ...health, follow: { state: 'untold', since: '2026-11-03' } }} />);
    expect(screen.getByText(/^2 kinds of activity are not counted at present/)).toBeTruthy();
  });

  it.each([
    undefined,
    {},
    { reaction: { state: 'working', last: '2026-11-03' } } as const,
    { invite: { state: 'undetailed', since: '2026-11-03', last: '2026-11-03' } } as const,
  ])('is silent with %j', (view) => {
    const { container } = render(<HealthLine health={view} />);
    expect(container.textContent).toBe('');
  });
});

describe('the families', () => {
  it('are all shown, each under a name of its own', () => {
    expect([...shownFamilies].sort()).toEqual([...families].sort());
    expect(new Set(shownFamilies.map(familyName)).size).toBe(families.length);
    expect(shownFamilies.map(familyName)).not.toContain('');
  });
});
