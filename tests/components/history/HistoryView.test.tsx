// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryView } from '@/components/history/HistoryView';
import type { HistorySource } from '@/lib/domain/history/history-source';
import { scoreDays } from '@/lib/domain/history/history-source';
import { sourceOf, tenYears } from '@/tests/domain/history/source';
import { each, officialBefore, saidOfEach } from '@/tests/domain/readings';

const user = userEvent.setup();

afterEach(cleanup);

/** On a Wednesday, May 20, 2026. */
const some = sourceOf(
  [
    [0, { comment: 3, post: 1, appointment: 1 }],
    [2, { reaction: 4 }],
    [40, { comment: 8, invite: 2 }],
    [300, { comment: 1 }],
  ],
  { scores: scoreDays([officialBefore(60, each(9)), officialBefore(5, each(12), saidOfEach(11))]) },
);

function show(source: HistorySource = some): void {
  render(<HistoryView source={source} />);
}

function part(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** Opens the table, if it is not open, and reads its rows. */
async function tableIn(name: string): Promise<readonly string[]> {
  if (!part(name).queryByRole('table')) await user.click(part(name).getByText('The same as a table'));
  const rows = within(await part(name).findByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
}

describe('the history', () => {
  it('without anything counted says what will stand here and how to bring it', () => {
    show(sourceOf([]));
    expect(screen.getByText(/^Here your days become charts/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('#import');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it.each([
    ['Steps for each pillar', /^Apr 23, 2026 – May 20, 2026\. .*Insights: 7/],
    ['Points of each pillar', /of 100\. The lines are what the estimate said/],
    ['By kind', /^8 actions on LinkedIn .*; most of all 4 reactions\.$/],
  ])('says the same as the drawing of "%s" in a sentence, and its numbers in a table', async (name, words) => {
    show();
    const drawing = part(name).getByRole('img', { name: words });
    expect(part(name).getAllByText(words)).toHaveLength(1);
    expect(drawing.tagName.toLowerCase()).toBe('svg');
    expect(part(name).queryByRole('table')).toBeNull();
    expect((await tableIn(name)).length).toBeGreaterThan(1);
  });

  it('tells the numbers of every place, pillar and kind in its tables', async () => {
    show();
    expect((await tableIn('Steps for each pillar')).slice(0, 4)).toEqual([
      'When | Brand | People | Insights | Relationships',
      'Wed, May 20 | 1 | 0 | 3 | 0',
      'Tue, May 19 | 0 | 0 | 0 | 0',
      'Mon, May 18 | 0 | 0 | 4 | 0',
    ]);
    expect((await tableIn('By kind')).slice(1, 3)).toEqual(['Reactions | 4 | 0.1', 'Comments | 3 | 0.1']);
    expect((await tableIn('Points of each pillar'))[1]).toMatch(/^May 15, 2026 \| 12\.0, estimate 11\.0 \|/);
  });

  it('looks back as far as is chosen, by keyboard too', async () => {
    show();
    const picker = within(screen.getByRole('group', { name: 'Look back' }));
    const chosen = () => picker.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen()[0]?.labels?.[0]?.textContent).toBe('28 days');
    await user.click(picker.getByRole('radio', { name: '90 days' }));
    expect(part('By kind').getByText(/^18 actions/)).toBeTruthy();
    expect(part('Points of each pillar').getByText(/2 of LinkedIn’s own readings/)).toBeTruthy();
    await user.click(picker.getByRole('radio', { name: 'All years' }));
    expect((await tableIn('Steps for each pillar'))[1]).toMatch(/^Week of May 18, 2026/);
    await user.click(picker.getByRole('radio', { name: 'Today' }));
    expect(screen.queryByRole('region', { name: 'Steps for each pillar' })).toBeNull();
    expect(screen.getByText(/^LinkedIn’s own score was not read in this time/)).toBeTruthy();
  });

  it('tells pillars apart by dashes and names, and marks LinkedIn’s own readings with their shapes', () => {
    show();
    const points = screen.getByRole('region', { name: 'Points of each pillar' });
    expect([...points.querySelectorAll('svg title')].map(({ textContent }) => textContent)).toEqual([
      'Brand, May 15, 2026: 12.0, estimate 11.0',
      'People, May 15, 2026: 12.0, estimate 11.0',
      'Insights, May 15, 2026: 12.0, estimate 11.0',
      'Relationships, May 15, 2026: 12.0, estimate 11.0',
    ]);
    expect([...points.querySelectorAll('svg text')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Brand', 'People', 'Insights', 'Relationships']),
    );
  });

  it('draws as many of LinkedIn’s readings as fit, and has all of them in the table', async () => {
    show(tenYears);
    await user.click(screen.getByRole('radio', { name: 'All years' }));
    const points = screen.getByRole('region', { name: 'Points of each pillar' });
    expect(points.querySelectorAll('svg title').length / 4).toBeLessThanOrEqual(25);
    expect(points.querySelectorAll('svg title').length / 4).toBeGreaterThanOrEqual(20);
    expect(await tableIn('Points of each pillar')).toHaveLength(121);
  });

  it('of a time without anything says so kindly', () => {
    show(sourceOf([[300, { comment: 1 }]]));
    expect(screen.getByText(/^Nothing was counted on LinkedIn in this time/)).toBeTruthy();
  });

  it('of ten years is drawn in hardly more time than one of a year', () => {
    const lastYear = { ...tenYears, days: tenYears.days.slice(-365), firstDay: tenYears.days.at(-365)?.day ?? '' };
    const timeOf = (source: HistorySource): number => {
      const started = performance.now();
      show(source);
      const time = performance.now() - started;
      cleanup();
      return time;
    };
    timeOf(lastYear);
    const pairs = [1, 2, 3].map(() => [timeOf(tenYears), timeOf(lastYear)] as const);
    expect(Math.min(...pairs.map(([ten]) => ten))).toBeLessThan(3 * Math.min(...pairs.map(([, one]) => one)));
  });

  it('of ten years has a place for every month', async () => {
    show(tenYears);
    await user.click(screen.getByRole('radio', { name: 'All years' }));
    expect(await tableIn('Steps for each pillar')).toHaveLength(122);
    expect((await tableIn('Steps for each pillar'))[1]).toMatch(/^May 2026/);
  });
});
