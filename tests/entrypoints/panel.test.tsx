// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Place } from '@/lib/state/insight-store';
import { accepted, fakeWorker, health, refused, settings, summary } from '@/tests/state/sample-state';
import { closePanels, openPanel, surfaces } from './open-panel';

afterEach(closePanels);

const today = () => within(screen.getByRole('region', { name: 'Today' }));
const measure = (name: string) => today().getByText(name, { selector: 'dt' }).previousElementSibling?.textContent;
const at = (kind: Place['kind']): Place => ({ kind, openedAt: 0 });

describe.each(surfaces)('the %s', (surface) => {
  it('shows the measures, one next step, the week and the pillars from storage while the worker sleeps', async () => {
    await openPanel(surface, { settings, summary });
    expect(screen.getByText('Mon, Nov 23')).toBeTruthy();
    expect([measure('Conversations'), measure('Appointments')]).toEqual(['5', '1']);
    expect(within(screen.getByRole('region', { name: 'Next step' })).getByRole('heading', { level: 3 })).toBeTruthy();
    expect(screen.getByText(/62 of 100/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /pillars/i })).getAllByRole('listitem')).toHaveLength(4);
  });

  it.each([
    ['messaging', 'Conversations today: 5 · this week: 5'],
    ['invite', 'Invitations in 7 days: 4. A good pace.'],
    ['search', 'In 7 days: searches 8 · profiles outside your network 7'],
  ] as const)('says what helps on a page for %s', async (kind, words) => {
    const { arrive } = await openPanel(surface, { settings, summary });
    act(() => arrive(at(kind)));
    expect(within(screen.getByRole('region', { name: 'On this page' })).getByText(words)).toBeTruthy();
  });

  it.each([
    ['the feed, where the next step says it', at('feed')],
    ['a page without a word of its own, where the measures say it', at('other')],
    ['no page of LinkedIn’s', undefined],
  ])('says nothing twice on %s', async (_, place) => {
    const { arrive } = await openPanel(surface, { settings, summary });
    act(() => arrive(at('messaging')));
    act(() => arrive(place));
    expect(screen.queryByRole('region', { name: 'On this page' })).toBeNull();
  });

  it('logs a conversation and takes it back', async () => {
    const worker = fakeWorker({ log: accepted({ id: 'x' }), unlog: accepted({ removed: true }) });
    const { user } = await openPanel(surface, { settings, summary }, worker);
    await user.click(screen.getByRole('button', { name: 'Add a conversation' }));
    expect(measure('Conversations')).toBe('6');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(measure('Conversations')).toBe('5');
    expect(worker.requests).toContainEqual({ type: 'unlog', id: 'x' });
  });

  it('says in a line what is not counted', async () => {
    await openPanel(surface, { settings, summary, health });
    expect(screen.getByText(/have not been counted since/)).toBeTruthy();
  });

  it('keeps the numbers when the worker stays silent, and says so', async () => {
    const worker = fakeWorker({ summary: refused('no-answer') });
    await openPanel(surface, { settings, summary }, worker);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(measure('Conversations')).toBe('5');
  });

  it('shows no number when the data is of a newer version', async () => {
    await openPanel(surface, { settings, summary }, fakeWorker({ summary: refused('database-newer') }));
    expect(await screen.findByText(/kept untouched. Please update/)).toBeTruthy();
    expect(screen.queryByText('Conversations')).toBeNull();
  });

  it('says that counting has not started', async () => {
    await openPanel(surface, {});
    expect(await screen.findByRole('heading', { name: 'Counting has not started' })).toBeTruthy();
  });

  it('leads to LinkedIn’s own page by a link', async () => {
    await openPanel(surface, { settings, summary });
    const link = screen.getByRole('link', { name: /LinkedIn’s own score/ });
    expect(link.getAttribute('href')).toBe('https://www.linkedin.com/sales/ssi');
  });
});

describe('the side panel', () => {
  it('leads to our own pages by links', async () => {
    await openPanel('sidepanel', { settings, summary });
    const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(targets).toEqual(expect.arrayContaining(['/dashboard.html', '/dashboard.html#pillar-brand']));
  });
});

describe('the panel', () => {
  it('holds no address of ours, and has the worker open our pages', async () => {
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: {} } as never);
    const { user } = await openPanel('panel', { settings, summary });
    const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(targets.filter((target) => !target?.startsWith('https://www.linkedin.com/'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Brand/ }));
    expect(ask.mock.calls).toEqual([[{ type: 'open', page: 'dashboard', hash: 'pillar-brand' }]]);
  });

  it('is a dialog with a name that takes the focus and keeps nobody in', async () => {
    document.body.innerHTML = '<button>Like</button>';
    const { user } = await openPanel('panel', { settings, summary });
    const dialog = screen.getByRole('dialog', { name: 'Four Pillars: today' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    await waitFor(() => expect(document.activeElement).toBe(dialog));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Like' }));
  });

  it.each([
    ['Escape', '{Escape}', 1],
    ['no other key', 'e', 0],
  ])('is closed by %s', async (_, key, times) => {
    const { user, onClose } = await openPanel('panel', { settings, summary });
    await user.keyboard(key);
    expect(onClose).toHaveBeenCalledTimes(times);
  });

  it('is closed by its button', async () => {
    const { user, onClose } = await openPanel('panel', { settings, summary });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
