// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reviewMarkdown } from '@/components/review/review-markdown';
import { WeekReviewView } from '@/components/review/WeekReviewView';
import type { WeekReview } from '@/lib/domain/review/review';
import { review, reviewWith } from '@/tests/state/sample-review';

afterEach(cleanup);

function show(of: WeekReview, place = of.under as number) {
  const week = of.weeks[place];
  if (!week) throw new Error('There is no such week.');
  const { container } = render(<WeekReviewView review={of} week={week} />);
  return { container, markdown: reviewMarkdown(of, week) };
}

describe('a week on screen', () => {
  it('stands beside the week before, in words', () => {
    show(review);
    const table = screen.getByRole('table', { name: 'Mon, Nov 16 – Sun, Nov 22' });
    expect(within(table).getByRole('row', { name: /^Days with value/ }).textContent).toBe(
      'Days with value1as many as the week before',
    );
    expect(within(table).getByRole('row', { name: /^Conversations/ }).textContent).toBe(
      'Conversations41 more than the week before',
    );
  });

  it('has one sentence for each pillar', () => {
    show(review);
    expect(screen.getAllByRole('definition')).toHaveLength(4);
    expect(screen.getByText('42 actions, 7 more than the week before; mostly 28 comments.')).toBeTruthy();
  });

  it('draws conversations and appointments of four weeks, each with its number', () => {
    show(review);
    const rows = within(screen.getByRole('table', { name: 'From conversations to appointments' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'WeekConversationsAppointments',
      'Week of Mon, Nov 241',
      'Week of Mon, Nov 931',
      'Week of Mon, Nov 1641',
      'Week of Mon, Nov 2300',
    ]);
  });

  it.each([
    ['a usual week', review, 1],
    ['a running week', review, 0],
    ['a week of broken counting', reviewWith({ blindDays: { comment: new Set(['2026-11-18']) } }), 1],
    ['a first week', reviewWith({ startedDay: '2026-11-22', tallies: [] }), 0],
    ['an old week', review, 4],
  ])('of %s has no sentence that is missing in the copy', (_, of, place) => {
    const { container, markdown } = show(of, place);
    const said = [...container.querySelectorAll('p, dt, dd, th, td, h3')].map(({ textContent }) => textContent ?? '');
    const pillarsHeading = 'The four pillars';
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => text !== pillarsHeading && !markdown.includes(text))).toEqual([]);
  });
});

describe('the copy', () => {
  it('is Markdown with a heading, tables and a list', () => {
    const { markdown } = show(review);
    expect(markdown).toMatchInlineSnapshot(`
      "# The week in one minute: Mon, Nov 16 – Sun, Nov 22

      | What | Count | Beside the week before |
      | --- | --- | --- |
      | Days with value | 1 | as many as the week before |
      | Conversations | 4 | 1 more than the week before |
      | Appointments | 1 | as many as the week before |

      - **Brand**: Nothing in this week.
      - **People**: Nothing in this week.
      - **Insights**: 42 actions, 7 more than the week before; mostly 28 comments.
      - **Relationships**: Nothing in this week.

      Best day: Fri, Nov 20, with 4 comments, 1 appointment, 1 conversation.

      ## From conversations to appointments

      | Week | Conversations | Appointments |
      | --- | --- | --- |
      | Week of Mon, Nov 2 | 4 | 1 |
      | Week of Mon, Nov 9 | 3 | 1 |
      | Week of Mon, Nov 16 | 4 | 1 |
      | Week of Mon, Nov 23 | 0 | 0 |

      Over these weeks, about 1 appointment from 4 conversations.

      ## One plan for this week

      Choose the days on which you want to add value (1 of 5 last week).
      "
    `);
  });
});
