// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HistoryView } from '@/components/history/HistoryView';
import { sourceOf } from '@/tests/domain/history/source';

const user = userEvent.setup();

beforeEach(() => {
  const source = sourceOf([
    [0, { comment: 3 }],
    [7, { reaction: 9, appointment: 1 }],
    [20, { comment: 1 }],
    [500, { comment: 2 }],
  ]);
  render(<HistoryView source={source} />);
});

afterEach(cleanup);

const calendar = () => within(screen.getByRole('region', { name: 'Calendar of your days' }));
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the calendar', () => {
  it('says what it shows, and how full each day is', () => {
    expect(
      calendar().getByText(
        '3 active days (May 19, 2025 – May 20, 2026); the fullest was May 13, 2026, with 9 actions.',
      ),
    ).toBeTruthy();
    const days = calendar().getAllByRole('button');
    expect(days).toHaveLength(367);
    const full = calendar().getByRole('button', { name: 'May 13, 2026: 9 actions' });
    expect([full.dataset.level, full.title]).toEqual(['4', 'May 13, 2026: 9 actions']);
    expect(calendar().getByRole('button', { name: 'May 12, 2026: 0 actions' }).dataset.level).toBe('0');
  });

  it('is one stop of the keyboard, whose arrows move over the days', async () => {
    const stops = calendar()
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ title }) => title)).toEqual(['May 20, 2026: 3 actions']);
    stops[0]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('May 13, 2026: 9 actions');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('May 12, 2026: 0 actions');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('May 20, 2026: 3 actions');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('May 20, 2026: 3 actions');
    await user.keyboard('{Home}');
    expect(focused()).toBe('May 19, 2025: 0 actions');
  });

  it('shows the counts of a chosen day, and the way to correct them', async () => {
    await user.click(calendar().getByRole('button', { name: 'May 20, 2026: 3 actions' }));
    const today = within(screen.getByRole('region', { name: 'May 20, 2026' }));
    expect(today.getByText('Comments').nextSibling?.textContent).toBe('3');
    expect(today.getByRole('link', { name: 'See and correct its single records' }).getAttribute('href')).toBe(
      '#ledger/2026-05-20',
    );
    await user.click(calendar().getByRole('button', { name: 'May 13, 2026: 9 actions' }));
    const older = within(screen.getByRole('region', { name: 'May 13, 2026' }));
    expect(older.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Reactions', 'Appointments']);
    expect(older.getByRole('link', { name: 'See and correct its single records' })).toBeTruthy();
    expect(calendar().getByRole('button', { pressed: true }).title).toBe('May 13, 2026: 9 actions');
  });

  it('turns to an earlier year', async () => {
    await user.selectOptions(calendar().getByRole('combobox', { name: 'Shown' }), '2025');
    expect(calendar().getByText(/^1 active day \(Jan 1, 2025 – Dec 31, 2025\): /)).toBeTruthy();
    expect(calendar().getAllByRole('button')).toHaveLength(365);
  });
});

describe('the calendar of a member who has just begun', () => {
  it('tells days from before counting began from idle ones', () => {
    cleanup();
    render(<HistoryView source={sourceOf([[1, { comment: 1 }]])} />);
    const before = calendar().getByRole('button', { name: 'May 18, 2026: before counting began' });
    expect(before.dataset.before).toBe('true');
    expect(calendar().getByRole('button', { name: 'May 20, 2026: 0 actions' }).dataset.before).toBeUndefined();
  });
});
