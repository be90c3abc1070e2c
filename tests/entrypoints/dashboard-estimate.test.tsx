// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pillars } from '@/lib/domain/pillar';
import { calibrated, explanation, officialReadings } from '@/tests/state/sample-explanation';
import { accepted, refused } from '@/tests/state/sample-state';
import { openEstimate } from './open-estimate';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const estimateSection = async () => within(await screen.findByRole('region', { name: 'The estimate' }));
const details = (pillar: string) => document.getElementById(`pillar-${pillar}`) as HTMLDetailsElement;

describe('the estimate on the dashboard', () => {
  it('stands beside LinkedIn’s own score, the two never mixed up', async () => {
    await openEstimate({ explain: accepted(calibrated) });
    const section = await estimateSection();
    const ours = within(section.getByRole('region', { name: 'Estimated score' }));
    expect(ours.getByText('47').parentElement?.textContent).toBe('47estimate');
    const theirs = within(await screen.findByRole('region', { name: 'LinkedIn’s own score' }));
    expect(theirs.getByText('52')).toBeTruthy();
    expect(theirs.queryByText(/estimate/)).toBeNull();
    expect(section.getByText(/No skill proven yet/)).toBeTruthy();
  });

  it('comes after today’s measures and the week, and before the questions', async () => {
    await openEstimate();
    await screen.findByRole('region', { name: 'What only you know' });
    const order = ['Today', 'The last 7 days', 'The estimate', 'What only you know', 'Is everything counted?'];
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
    expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  });

  it('says when why it is so cannot be told, and tells it at the second try', async () => {
    const { worker, user } = await openEstimate({ explain: refused('database-failed') });
    const section = await estimateSection();
    expect(await section.findByText('Your data could not be opened')).toBeTruthy();
    worker.answers.explain = accepted(explanation);
    await user.click(section.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Why: the four pillars' })).toBeTruthy();
    expect(section.queryByText('Your data could not be opened')).toBeNull();
  });

  it('leads to how it works and back', async () => {
    const { user } = await openEstimate();
    await user.click((await estimateSection()).getByRole('link', { name: 'How the estimate works' }));
    const back = await screen.findByRole('link', { name: 'Back to your activity' });
    expect(document.getElementById('how')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'The estimate' })).toBeNull();
    await user.click(back);
    expect(await screen.findByRole('region', { name: 'The estimate' })).toBeTruthy();
  });
});

describe('a pillar on the dashboard', () => {
  it('opens into its ledger by keyboard alone', async () => {
    const { user } = await openEstimate();
    await screen.findByRole('heading', { name: 'Why: the four pillars' });
    expect(pillars.map((pillar) => details(pillar).open)).toEqual([false, false, false, false]);
    const summaryOf = details('find').querySelector('summary') as HTMLElement;
    expect(summaryOf.textContent).toBe('Peopleestimate 10 of 25 · 9–13');
    summaryOf.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('table', { name: /^People: every input/ })).toBeTruthy();
  });

  it('is opened, brought into view and in focus when the address names it', async () => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    await openEstimate({}, '#pillar-insights');
    await waitFor(() => expect(details('insights').open).toBe(true));
    expect(scroll.mock.contexts).toContain(details('insights'));
    expect(document.activeElement).toBe(details('insights').querySelector('summary'));
    expect(details('brand').open).toBe(false);
    location.hash = '#pillar-brand';
    await waitFor(() => expect(details('brand').open).toBe(true));
  });
});

describe('telling the official score on the dashboard', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>, numbers: Record<string, string>) => {
    for (const [label, text] of Object.entries(numbers))
      await user.type(screen.getByRole('textbox', { name: label }), text);
    await user.click(screen.getByRole('button', { name: 'Save the score' }));
  };
  const points = { Brand: '20.973', People: '6,38', Insights: '10.25', Relationships: '15' };

  it('can be undone after saving', async () => {
    const read = accepted({ ids: ['r1', 'r2', 'r3', 'r4'] });
    const { worker, user } = await openEstimate({ read, unread: accepted({ removed: 4 }) });
    await user.click(await screen.findByText('Type it, or paste its page'));
    await fill(user, points);
    expect(await screen.findByText('Score saved.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r1', 'r2', 'r3', 'r4'] });
    await waitFor(() => expect(screen.queryByText('Score saved.')).toBeNull());
  });

  it('can be removed later, and it is said when that fails', async () => {
    const typed = officialReadings.map((reading) => ({ ...reading, isTyped: true, ids: [reading.day] }));
    const explain = accepted({ ...calibrated, official: typed });
    const { worker, user } = await openEstimate({ explain, unread: refused('database-failed') });
    await user.click(await screen.findByText('All scores as a table', { selector: 'summary' }));
    const remove = () => screen.getByRole('button', { name: 'Remove the score of Apr 27, 2026' });
    await user.click(remove());
    expect(await screen.findByText('Your data could not be opened')).toBeTruthy();
    worker.answers.unread = accepted({ removed: 1 });
    worker.answers.explain = accepted({ ...calibrated, official: typed.slice(1) });
    await user.click(remove());
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['2026-04-27'] });
    await waitFor(() => expect(screen.queryByRole('button', { name: /of Apr 27/ })).toBeNull());
    expect(screen.queryByText('Your data could not be opened')).toBeNull();
  });

  it('with a total that does not match sends nothing', async () => {
    const { worker, user } = await openEstimate();
    await user.click(await screen.findByText('Type it, or paste its page'));
    await fill(user, { ...points, Total: '60' });
    expect(await screen.findByText(/^The four pillars make 52.6, but the total says 60/)).toBeTruthy();
    expect(worker.requests.filter((request) => JSON.stringify(request).includes('"read"'))).toEqual([]);
  });
});
