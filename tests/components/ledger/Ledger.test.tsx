// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { GradeLegend } from '@/components/ledger/GradeLegend';
import { PillarWhy } from '@/components/ledger/PillarWhy';
import type { LedgerLine } from '@/lib/domain/estimate/ledger';

afterEach(cleanup);

const comments: LedgerLine = {
  id: 'comments',
  state: 'known',
  earned: 0.69,
  possible: 5,
  level: 1.3,
  evidence: { origin: 'counted', count: 12, days: 90 },
  next: 'small',
  grade: 'A',
};

interface Shown {
  readonly capture?: number;
  readonly corrected?: { readonly from: number; readonly to: number };
}

function show(lines: readonly LedgerLine[], { capture, corrected }: Shown = {}) {
  const seen = capture === undefined ? {} : { comments: capture };
  render(<PillarWhy pillar="insights" lines={lines} capture={seen} corrected={corrected} />);
}

/** What stands in the row of an input: known, points, one more. */
function cells(name: RegExp): readonly (string | null)[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  return within(row as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('the ledger of a pillar', () => {
  it('is a table with a caption and a head for what is known, the points, and what one more would do', () => {
    show([comments]);
    const table = screen.getByRole('table', { name: /^Insights: every input/ });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Input',
      'What is known',
      'Points',
      'One more would be',
    ]);
    expect(cells(/^Comments and replies/)).toEqual([
      '12 in the last 90 days, about 1.3 a week',
      '0.7 of 5',
      'One more would be a small step',
    ]);
  });

  it('says of an unknown input how it becomes known, and gives it no number', () => {
    const unknown = { state: 'unknown', possible: 4, grade: 'A' } as const;
    show([
      { ...unknown, id: 'groups' },
      { ...unknown, id: 'inbound_views90' },
      { ...unknown, id: 'messages' },
    ]);
    expect(cells(/^Groups/)).toEqual(['not known yetAnswer below', '? of 4', '']);
    expect(screen.getByRole('link', { name: 'Answer below' }).getAttribute('href')).toBe('#questions');
    const views = screen.getByRole('link', { name: /Open who viewed your profile/ });
    expect(views.getAttribute('href')).toBe('https://www.linkedin.com/me/profile-views/');
    expect(views.getAttribute('rel')).toBe('noreferrer');
    expect(cells(/^Conversations written to/)[0]).toContain('Known once you have used LinkedIn for a while');
    expect(screen.getByText(/share that a typical member earns/)).toBeTruthy();
  });

  it.each([
    ['big', 'One more would be a big step'],
    ['good', 'One more would be a good step'],
    ['enough', 'enough for today'],
    ['nothing', 'nothing more to gain'],
    [undefined, 'comes from others'],
  ] as const)('says in words that one more is: %s', (next, words) => {
    const { next: _, ...line } = comments;
    show([next ? { ...line, next } : line]);
    expect(cells(/^Comments/)[2]).toBe(words);
  });

  it('says how much of an input cannot be seen from here', () => {
    show([comments], { capture: 0.6 });
    expect(screen.getByText('We see about 60% of them here; the rest was probably done on your phone.')).toBeTruthy();
    cleanup();
    show([comments], { capture: 1 });
    expect(screen.queryByText(/on your phone/)).toBeNull();
  });

  it('says what stands for the days that were not counted yet', () => {
    show([comments]);
    expect(screen.queryByText(/quiet member/)).toBeNull();
    cleanup();
    show([{ ...comments, evidence: { origin: 'counted', count: 2, days: 12 } }]);
    expect(screen.getByText(/^In the first 90 days a few days of a quiet member are mixed in/)).toBeTruthy();
  });

  it('names the points that only Sales Navigator earns', () => {
    show([comments, { id: 'sn_accounts', state: 'reserved', possible: 3, grade: 'A' }]);
    expect(screen.getByText(/^3 points of this pillar are reserved for Sales Navigator/)).toBeTruthy();
    expect(cells(/^Accounts saved/)[1]).toBe('3 reserved');
  });

  it('says how official readings move it', () => {
    show([comments], { corrected: { from: 23.2, to: 20.9 } });
    expect(screen.getByText('Your official readings move this pillar from 23 to 21.')).toBeTruthy();
    cleanup();
    show([comments], { corrected: { from: 20.8, to: 21.1 } });
    expect(screen.getByText('Your official readings leave this pillar at 21.')).toBeTruthy();
  });

  it('grades every input, with the meaning for the eye, the mouse and the ear', () => {
    show([comments]);
    const name = screen.getByRole('rowheader').textContent;
    expect(name).toBe('Comments and replies Agrade A: LinkedIn’s own words');
    expect(screen.getByTitle('LinkedIn’s own words')).toBeTruthy();
    cleanup();
    render(<GradeLegend />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText('our own inference')).toBeTruthy();
  });

  it('says the meaning of each grade once', () => {
    const { container } = render(<GradeLegend />);
    for (const hidden of container.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('ALinkedIn’s own words');
  });
});
