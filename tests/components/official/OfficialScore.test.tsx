// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scaleOf } from '@/components/official/history-scale';
import { OfficialHistory } from '@/components/official/OfficialHistory';
import { OfficialScore } from '@/components/official/OfficialScore';
import { TrackRecord } from '@/components/official/TrackRecord';
import type { Calibration } from '@/lib/domain/official/calibration';
import { calibrated, official, officialReadings } from '@/tests/state/sample-explanation';

afterEach(cleanup);

const last = officialReadings[1] as (typeof officialReadings)[number];
const calibration = calibrated.calibration as Calibration;
const keep = async () => false;
const points = { brand: 20, find: 6, insights: 10, relations: 15 };

describe('LinkedIn’s own score', () => {
  it('is shown rounded as on its page, with its exact pillars, its ranks and its day', () => {
    render(<OfficialScore reading={last} />);
    expect(screen.getByText('52')).toBeTruthy();
    expect(screen.getByText('of 100, read on May 14, 2026')).toBeTruthy();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '21.0',
      '6.5',
      '9.6',
      '15.0',
    ]);
    expect(screen.getByText('Top 9% of your industry')).toBeTruthy();
    expect(screen.getByText('Top 11% of your network')).toBeTruthy();
  });

  it('has no rank that LinkedIn did not print', () => {
    render(<OfficialScore reading={{ ...last, ranks: {}, isTyped: true }} />);
    expect(screen.queryByText(/Top/)).toBeNull();
    expect(screen.getByText('of 100, typed on May 14, 2026')).toBeTruthy();
  });

  it('that is not known says how it becomes so', () => {
    render(<OfficialScore reading={undefined} />);
    expect(screen.getByText(/It is kept when you open LinkedIn’s page/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.linkedin.com/sales/ssi');
  });
});

describe('how good our forecasts were', () => {
  it('is said beside the trivial rule, and that no skill is proven', () => {
    render(<TrackRecord last={last} calibration={calibration} />);
    expect(screen.getByText('We said 53.3, LinkedIn says 52.0: off by 1.3.')).toBeTruthy();
    expect(
      screen.getByText(
        'Over 7 comparisons our forecast was off by 0.24 points on average; “same as last time” was off by 0.25.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('No skill proven yet: 7 comparisons do not tell ours from luck.')).toBeTruthy();
  });

  it('is called better only once it is proven', () => {
    const record = { ...calibration.record, isProven: true };
    render(<TrackRecord last={last} calibration={{ ...calibration, record }} />);
    expect(screen.getByText(/better than “same as last time” by more than luck/)).toBeTruthy();
    expect(screen.queryByText(/No skill/)).toBeNull();
  });

  it('is not known with one score', () => {
    const record = { comparisons: 0, isProven: false };
    render(<TrackRecord last={official('2026-04-27', points)} calibration={{ ...calibration, record }} />);
    expect(screen.getByText('There was no forecast of ours for the last score.')).toBeTruthy();
    expect(screen.getByText(/from the second score on/)).toBeTruthy();
    expect(screen.queryByText(/skill/)).toBeNull();
  });

  it('says when LinkedIn may have changed its formula', () => {
    render(<TrackRecord last={last} calibration={{ ...calibration, shifts: ['2026-02-10', '2026-05-12'] }} />);
    expect(screen.getByText(/may have changed its formula around May 12, 2026/)).toBeTruthy();
  });
});

describe('the history of the official score', () => {
  it('is said in a sentence, drawn, and given as a table, newest first', () => {
    const { container } = render(<OfficialHistory readings={officialReadings} onRemove={keep} />);
    expect(
      screen.getByText('2 scores from Apr 27, 2026 to May 14, 2026: from 52.6 at first to 52.0 at last.'),
    ).toBeTruthy();
    expect(container.querySelectorAll('circle')).toHaveLength(3);
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map(({ children }) => [...children].map(({ textContent }) => textContent).join('|'))).toEqual([
      'Day|LinkedIn’s score|Brand|People|Insights|Relationships|Top % of industry|Top % of network|Our forecast before|',
      'May 14, 2026|52.0|21.0|6.5|9.6|15.0|9|11|53.3|',
      'Apr 27, 2026|52.6|21.0|6.4|10.3|15.0|none|none|none|',
    ]);
  });

  it('is nothing without a score, and the table alone with one', () => {
    const { container, rerender } = render(<OfficialHistory readings={[]} onRemove={keep} />);
    expect(container.textContent).toBe('');
    rerender(<OfficialHistory readings={[last]} onRemove={keep} />);
    expect(container.querySelector('figure')).toBeNull();
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(2);
  });

  it('lets a score that was typed be removed, and no other, and keeps the focus', async () => {
    const onRemove = vi.fn(async () => true);
    const typed = { ...officialReadings[0], day: '2026-04-27', isTyped: true, ids: ['r1', 'r2'] } as typeof last;
    const { container } = render(<OfficialHistory readings={[typed, last]} onRemove={onRemove} />);
    await userEvent.click(screen.getByText('All scores as a table', { selector: 'summary' }));
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the score of Apr 27, 2026' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(['r1', 'r2']);
    expect(document.activeElement).toBe(container.querySelector('summary'));
  });

  it('shows small moves as small', () => {
    const { top, bottom } = scaleOf(officialReadings);
    expect(top - bottom).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['at the top of the scale', { brand: 25, find: 25, insights: 25, relations: 25 }, { top: 100 }],
    ['at the bottom of the scale', { brand: 0, find: 0, insights: 0, relations: 0 }, { bottom: 0 }],
  ])('stays within the scale %s', (_, all, end) => {
    const { marks, ...scale } = scaleOf([official('2026-04-27', all), official('2026-05-27', all)]);
    expect(scale).toMatchObject(end);
    for (const { x, official: y } of marks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(100);
    }
  });

  it('puts days where they belong in time, and those of one day in the middle', () => {
    const days = ['2026-05-01', '2026-05-02', '2026-05-11'];
    expect(scaleOf(days.map((day) => official(day, points))).marks.map(({ x }) => Math.round(x))).toEqual([2, 12, 98]);
    expect(scaleOf([official('2026-05-01', points)]).marks[0]?.x).toBe(50);
  });
});
