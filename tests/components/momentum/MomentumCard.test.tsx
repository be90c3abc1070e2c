// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MomentumCard } from '@/components/momentum/MomentumCard';
import type { Momentum } from '@/lib/domain/momentum/momentum';
import type { Progress } from '@/lib/domain/momentum/week-progress';

afterEach(cleanup);

const progress = (done: number, goal: number, due: number): Progress => ({ done, goal, due });
const momentum: Momentum = {
  score: 62,
  trend: 'up',
  streak: 3,
  week: { value: progress(1, 5, 2), conversations: progress(4, 10, 4), appointments: progress(1, 1, 0) },
};

function show(change: Partial<Momentum> = {}, rest: { showsStreak?: boolean; isSmall?: boolean } = {}): string {
  return render(<MomentumCard momentum={{ ...momentum, ...change }} showsStreak={false} {...rest} />).container
    .textContent;
}

describe('the momentum', () => {
  it.each([
    ['up', 'Rising: 62 of 100'],
    ['steady', 'Steady: 62 of 100'],
    ['down', 'Resting: 62 of 100'],
  ] as const)('that goes %s says “%s”', (trend, words) => {
    show({ trend });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says of each goal how far it is, and never that somebody is behind', () => {
    show();
    const goals = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(goals).toEqual(['1 of 54 more by Sunday', '4 of 10on track', '1 of 1reached']);
  });

  it('asks for nothing where there is no goal', () => {
    show({ week: { ...momentum.week, value: progress(2, 0, 0) } });
    expect(screen.getByText('no goal this week').parentElement?.textContent).toBe('2no goal this week');
  });

  it('shows workdays in a row only to those who want them, and none when there are none', () => {
    expect(show()).not.toContain('in a row');
    cleanup();
    expect(show({}, { showsStreak: true })).toContain('3 workdays in a row with value');
    cleanup();
    expect(show({ streak: 0 }, { showsStreak: true })).not.toContain('in a row');
  });

  it('needs fewer words in a narrow place', () => {
    expect(show()).toContain('Rest days');
    cleanup();
    expect(show({}, { isSmall: true })).not.toContain('Rest days');
  });
});
