// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pillars } from '@/lib/domain/pillar';
import { calibrated, explanation } from '@/tests/state/sample-explanation';
import { accepted, type FakeWorker, fakeWorker, refused, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function open(answers: FakeWorker['answers'] = {}, hash = '') {
  location.hash = hash;
  // The page is opened with it: nobody is told of a change any more.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const worker = fakeWorker({ explain: accepted(explanation), ...answers });
  await openDashboard({ settings, summary }, worker);
  return { worker, user: userEvent.setup() };
}

const estimateSection = async () => within(await screen.findByRole('region', { name: 'The estimate' }));
const details = (pillar: string) => document.getElementById(`pillar-${pillar}`) as HTMLDetailsElement;

describe('the estimate on the dashboard', () => {
  it('stands beside LinkedIn’s own score, the two never mixed up', async () => {
    await open({ explain: accepted(calibrated) });
    const section = await estimateSection();
    const ours = within(section.getByRole('region', { name: 'Estimated score' }));
    expect(ours.getByText('47').parentElement?.textContent).toBe('47estimate');
    const theirs = within(await screen.findByRole('region', { name: 'LinkedIn’s own score' }));
    expect(theirs.getByText('52')).toBeTruthy();
    expect(theirs.queryByText(/estimate/)).toBeNull();
    expect(section.getByText(/No skill proven yet/)).toBeTruthy();
  });

  it('comes after today’s measures and before the questions and the week', async () => {
    await open();
    await screen.findByRole('region', { name: 'What only you know' });
    const order = ['Today', 'The estimate', 'What only you know', 'The last 7 days', 'Is everything counted?'];
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
    expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  });

  it('says when why it is so cannot be told, and tells it at the second try', async () => {
    const { worker, user } = await open({ explain: refused('database-failed') });
    const section = await estimateSection();
    expect(await section.findByText('Your data could not be opened')).toBeTruthy();
    worker.answers.explain = accepted(explanation);
    await user.click(section.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Why: the four pillars' })).toBeTruthy();
    expect(section.queryByText('Your data could not be opened')).toBeNull();
  });

  it('leads to how it works and back', async () => {
    const { user } = await open();
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
    const { user } = await open();
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
    await open({}, '#pillar-insights');
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
    const { worker, user } = await open({ read, unread: accepted({ removed: 4 }) });
    await user.click(await screen.findByText('Type it, or paste its page'));
    await fill(user, points);
    expect(await screen.findByText('Score saved.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r1', 'r2', 'r3', 'r4'] });
    await waitFor(() => expect(screen.queryByText('Score saved.')).toBeNull());
  });

  it('with a total that does not match sends nothing', async () => {
    const { worker, user } = await open();
    await user.click(await screen.findByText('Type it, or paste its page'));
    await fill(user, { ...points, Total: '60' });
    expect(await screen.findByText(/^The four pillars make 52.6, but the total says 60/)).toBeTruthy();
    expect(worker.requests.filter((request) => JSON.stringify(request).includes('"read"'))).toEqual([]);
  });
});

describe('the questions on the dashboard', () => {
  it('are what the popup leads to, and count what is answered', async () => {
    const scroll = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const { worker, user } = await open({ answer: accepted({ saved: true }) }, '#questions');
    const section = await screen.findByRole('region', { name: 'What only you know' });
    expect(scroll.mock.contexts).toContain(section);
    expect(screen.getByText('1 of 10 answered')).toBeTruthy();
    worker.answers.explain = accepted({ ...explanation, answers: { media: ['cover'] } });
    await user.click(within(section).getByLabelText('Cover picture'));
    expect(await screen.findByText('2 of 10 answered')).toBeTruthy();
    expect(worker.requests).toContainEqual({ type: 'answer', answers: { media: ['cover'] } });
  });

  it('can be taken back where a number was typed', async () => {
    const { worker, user } = await open({ read: accepted({ ids: ['r1'] }), unread: accepted({ removed: 1 }) });
    const box = await screen.findByRole('textbox', { name: /many endorsements/ });
    await user.type(box, '40{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Undo: How many endorsements/ }));
    expect(worker.requests).toContainEqual({ type: 'unread', ids: ['r1'] });
  });
});
