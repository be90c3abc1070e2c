// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accepted, day, fakeWorker, firstDay, health, refused, settings, summary } from '@/tests/state/sample-state';
import { closePopups, openPopup } from './open-popup';

afterEach(closePopups);

const measure = (name: string) => screen.getByText(name, { selector: 'dt' }).previousElementSibling?.textContent;
const value = () => screen.getByRole('button', { name: 'I added value today' });

describe('the popup', () => {
  it('shows today from storage while the worker sleeps', async () => {
    await openPopup({ settings, summary });
    expect(await screen.findByText('47')).toBeTruthy();
    expect([measure('Conversations'), measure('Appointments')]).toEqual(['5', '1']);
    expect(screen.getAllByRole('meter')).toHaveLength(4);
    expect(screen.getByRole('heading', { name: /^Add a thought of your own/ })).toBeTruthy();
  });

  it('holds the places of the numbers while nothing is known', async () => {
    await openPopup({ settings });
    expect(screen.getByText('Reading today’s counts').parentElement?.getAttribute('aria-busy')).toBe('true');
  });

  it('leads to the welcome page before counting was started', async () => {
    await openPopup({});
    expect(await screen.findByRole('heading', { name: 'Counting has not started' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Read and decide/ }).getAttribute('href')).toBe('/welcome.html');
  });

  it('welcomes the first day without any number for the score', async () => {
    await openPopup({ settings, summary: firstDay });
    expect(await screen.findByText('Nothing counted yet: use LinkedIn as you always do')).toBeTruthy();
    expect(screen.getByText('Not enough known yet')).toBeTruthy();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('shows a new day as empty', async () => {
    await openPopup({ settings, summary }, fakeWorker(), '2026-11-24');
    expect(await screen.findByText('Tue, Nov 24')).toBeTruthy();
    expect([measure('Conversations'), measure('Appointments')]).toEqual(['0', '0']);
    expect(screen.getAllByText('nothing yet today')).toHaveLength(4);
  });

  it('says in one line that another account than the one signed in is shown, and leads back with one click', async () => {
    const signedIn = { number: 2, shown: 1, today: summary.today, isOver: false };
    const worker = fakeWorker({ 'show-account': accepted({ saved: true }) });
    const { user } = await openPopup({ settings, summary: { ...summary, signedIn } }, worker);
    expect(await screen.findByText(/^You see account 1; account 2 is signed in/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show account 2' }));
    expect(worker.requests).toContainEqual({ type: 'show-account' });
    await fakeBrowser.storage.local.set({ summary });
    await waitFor(() => expect(screen.queryByText(/^You see account/)).toBeNull());
  });

  it('says that data of a newer version is kept untouched and shows no number', async () => {
    await openPopup({ settings, summary }, fakeWorker({ summary: refused('database-newer') }));
    expect(await screen.findByText(/kept untouched. Please update/)).toBeTruthy();
    expect(screen.queryByText('47')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('says that nothing was deleted when the database fails, and tries again', async () => {
    const worker = fakeWorker({ summary: refused('database-failed') });
    const { user } = await openPopup({ settings, summary }, worker);
    expect(await screen.findByText(/Nothing was deleted/)).toBeTruthy();
    worker.answers.summary = accepted(summary);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('47')).toBeTruthy();
  });

  it('keeps the numbers when the worker does not answer, and says so', async () => {
    await openPopup({ settings, summary }, fakeWorker({ summary: () => Promise.reject(new Error('gone')) }));
    expect((await screen.findByRole('alert')).textContent).toContain('Four Pillars is not answering');
    expect(screen.getByText('47')).toBeTruthy();
  });

  it('logs an appointment with one press and takes it back with another', async () => {
    const worker = fakeWorker({ log: accepted({ id: 'a1' }), unlog: accepted({ removed: true }) });
    const { user } = await openPopup({ settings, summary }, worker);
    await user.click(await screen.findByRole('button', { name: 'Add an appointment' }));
    expect(measure('Appointments')).toBe('2');
    expect(screen.getByText('Appointment logged.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(measure('Appointments')).toBe('1');
    expect(worker.requests).toContainEqual({ type: 'unlog', id: 'a1' });
  });

  it('says "I added value today" by keyboard alone', async () => {
    const { user } = await openPopup({ settings, summary }, fakeWorker({ log: accepted({ id: `value-${day}` }) }));
    await user.tab();
    expect(document.activeElement).toBe(value());
    await user.keyboard(' ');
    expect(value().getAttribute('aria-pressed')).toBe('true');
  });

  it('says calmly since when something is not counted, and nothing once it is again', async () => {
    await openPopup({ settings, summary, health });
    expect(await screen.findByText(/^Comments and replies have not been counted since Tue, Nov 3/)).toBeTruthy();
    await fakeBrowser.storage.local.set({ health: { comment: { state: 'working', last: day } } });
    await waitFor(() => expect(screen.queryByText(/have not been counted/)).toBeNull());
  });

  it('tells a screen reader new counts as they are published', async () => {
    await openPopup({ settings, summary });
    const fresh = { ...summary, today: { ...summary.today, conversations: 6 } };
    await fakeBrowser.storage.local.set({ summary: fresh });
    const live = await screen.findByText('Today: 6 conversations, 1 appointment, 16 actions counted');
    expect(live.getAttribute('aria-live')).toBe('polite');
  });

  it('leads to all counts and to LinkedIn’s own page, and says that it is unofficial', async () => {
    await openPopup({ settings, summary });
    const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(targets).toContain('/dashboard.html');
    expect(targets).toContain('https://www.linkedin.com/sales/ssi');
    expect(screen.getByText('Unofficial')).toBeTruthy();
  });
});
