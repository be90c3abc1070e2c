// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedgerDays } from '@/components/records/LedgerDays';
import type { Correction, OwnRecord, Records } from '@/lib/domain/corrections';
import { recordLines } from '@/lib/domain/record-lines';

const user = userEvent.setup();
const today = '2026-11-20';
const noon = Date.UTC(2026, 10, 20, 12);

afterEach(cleanup);

const does = { remove: vi.fn(), restore: vi.fn(), takeBack: vi.fn(), clear: vi.fn(), more: vi.fn(), newer: vi.fn() };

beforeEach(() => {
  for (const each of Object.values(does)) each.mockReset();
});

function record(id: string, change: Partial<OwnRecord> = {}): OwnRecord {
  const row = { kind: 'comment', at: noon, offset: 0, day: today, source: 'live', confidence: 'confirmed' } as const;
  return { id, ...row, ...change };
}

const cleared: Correction = { id: 'x', do: 'cleared', day: '2025-03-02', at: noon, account: 'default', count: 7 };

const records: Records = {
  activities: [record('a'), record('b', { kind: 'invite', traits: { note: true }, source: 'archive' })],
  corrections: [cleared],
  days: [
    { day: today, count: 14, total: 15, unlisted: 12 },
    { day: '2025-03-02', count: 0, total: 0, unlisted: 0 },
  ],
};

function show(shown: Partial<Records> = {}, props: Partial<ComponentProps<typeof LedgerDays>> = {}) {
  const all = { ...records, ...shown };
  render(
    <LedgerDays
      records={all}
      lines={recordLines(all, {})}
      today={today}
      isNarrow={false}
      onRemove={does.remove}
      onRestore={does.restore}
      onTakeBack={does.takeBack}
      onClear={does.clear}
      onNewer={undefined}
      onMore={does.more}
      {...props}
    />,
  );
}

const day = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: string) => screen.getByRole('button', { name });

describe('the days of the ledger', () => {
  it('each have a heading with their count, and say what is known as a sum alone', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Today',
      'Mar 2, 2025',
    ]);
    expect(day('Today').getByText('14 counted')).toBeTruthy();
    expect(day('Today').getByText(/^12 of them are kept only as a sum/)).toBeTruthy();
    const rows = day('Today').getAllByRole('row').slice(1);
    expect(rows.map(({ children }) => [...children].slice(1, 3).map(({ textContent }) => textContent))).toEqual([
      ['Comment', 'LinkedIn confirmed it'],
      ['Invitation sent, with a note', 'From LinkedIn’s export'],
    ]);
  });

  it('are removed as a whole after one more question, which says how many counts go', async () => {
    show();
    await user.click(button('Today: Remove this day'));
    await user.click(button('No, leave it as it is'));
    expect(does.clear).not.toHaveBeenCalled();
    await user.click(button('Today: Remove this day'));
    await user.click(button('Yes, remove all 15 counts of this day'));
    expect(does.clear.mock.calls).toEqual([[records.days[0]]]);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Today' }));
  });

  it('that were removed come back by one button, and cannot be removed again', async () => {
    show();
    expect(day('Mar 2, 2025').queryByRole('button', { name: /Remove this day/ })).toBeNull();
    await user.click(button('Removed: the whole day, 7 counts: Take back'));
    expect(does.takeBack.mock.calls).toEqual([[cleared]]);
  });

  it('come page by page, and the next page begins with the focus on it', async () => {
    const next = { to: '2025-03-02', skip: 3 };
    show({ next }, { onNewer: does.newer });
    await user.click(button('Show more'));
    expect(does.more.mock.calls).toEqual([[next]]);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What was counted, day by day' }));
    await user.click(button('Show newer'));
    expect(does.newer).toHaveBeenCalledOnce();
  });

  it('end without a way on', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  const nothing = { activities: [], corrections: [], days: [] };

  it.each([
    ['nothing was counted', {}, false, 'Nothing was counted in these days.'],
    ['nothing matches', {}, true, 'Nothing in these days matches what you look for.'],
    ['nothing was found yet', { next: { to: '2024-05-01', skip: 0 } }, true, /^Nothing found back to May 1, 2024/],
  ])('say that %s', (...[, more, isNarrow, text]) => {
    show({ ...nothing, ...more }, { isNarrow });
    expect(screen.getByRole('status').textContent).toMatch(text);
  });
});
