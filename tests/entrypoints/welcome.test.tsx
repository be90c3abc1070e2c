// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/welcome/App';
import { createConsentStore } from '@/lib/state/consent-store';
import { readPublished } from '@/lib/state/published-state';
import { accepted, type FakeWorker, fakeWorker, refused, settings } from '@/tests/state/sample-state';

beforeEach(() => history.replaceState(null, '', '/welcome.html'));
afterEach(cleanup);

async function openWelcome(worker: FakeWorker = fakeWorker(), requestAccess = async () => true) {
  const store = createConsentStore({ send: worker.send, requestAccess, readPublished });
  render(<App store={store} />);
  await store.getState().open();
  return { user: userEvent.setup(), worker };
}

const startButton = () => screen.findByRole('button', { name: /^Start counting$/ });

describe('the welcome page', () => {
  it('says what is counted, what never is, where it stays and what LinkedIn’s rules say, before the decision', async () => {
    await openWelcome();
    await startButton();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What is counted',
      'What never is',
      'Where it stays',
      'What LinkedIn’s rules say',
      'Your decision',
    ]);
    expect(screen.getByText(/^Numbers that LinkedIn shows you about yourself/)).toBeTruthy();
    expect(screen.getByText(/^A scrambled mark of the account that is signed in/)).toBeTruthy();
    expect(screen.getByText(/we cannot promise that LinkedIn agrees/)).toBeTruthy();
    expect(screen.getByText(/unofficial: not affiliated/)).toBeTruthy();
  });

  it('says beside the switch, which is on, what it adds to LinkedIn’s pages', async () => {
    await openWelcome();
    const insights = await screen.findByRole('switch', { name: 'Show insights on LinkedIn pages' });
    expect(insights.getAttribute('aria-checked')).toBe('true');
    const why = document.getElementById(insights.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(why).toMatch(/one small chip in a corner.*its page cannot read the chip.*switch it off any time/);
  });

  it('asks the worker for nothing before the button is pressed', async () => {
    const { worker } = await openWelcome();
    await startButton();
    expect(worker.requests).toEqual([]);
  });

  it('starts counting on the click and goes on with the week', async () => {
    const { user, worker } = await openWelcome(fakeWorker({ start: accepted({ startedAt: settings.startedAt }) }));
    await user.click(await startButton());
    expect(worker.requests).toEqual([{ type: 'start', insights: true }]);
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Your week' }));
    expect(screen.getByText(/^Counting is on/)).toBeTruthy();
  });

  it('ends with what happens next', async () => {
    location.hash = 'done';
    await fakeBrowser.storage.local.set({ settings });
    await openWelcome();
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Counting is on' }));
    expect(screen.getByText('LinkedIn tabs that were already open count as well')).toBeTruthy();
    expect(screen.getByText(/pin beside Four Pillars/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Open LinkedIn/ }).getAttribute('rel')).toBe('noreferrer');
    expect(screen.getByRole('link', { name: 'See your activity' }).getAttribute('href')).toBe('/dashboard.html');
  });

  it.each(['week', 'score', 'done'])('asks for consent first, though the address names the step %s', async (step) => {
    location.hash = step;
    await openWelcome();
    expect(await startButton()).toBeTruthy();
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Your week' })).toBeNull();
  });

  it('passes on that insights were switched off', async () => {
    const { user, worker } = await openWelcome();
    await user.click(await screen.findByRole('switch'));
    await user.click(await startButton());
    expect(worker.requests).toEqual([{ type: 'start', insights: false }]);
  });

  it('stays and says kindly that counting needs the permission', async () => {
    const { user, worker } = await openWelcome(fakeWorker(), async () => false);
    await user.click(await startButton());
    expect((await screen.findByText(/Counting needs your browser’s permission/)).getAttribute('role')).toBe('alert');
    expect(worker.requests).toEqual([]);
    expect(await startButton()).toBeTruthy();
  });

  it('says what was kept when the worker refuses', async () => {
    const { user } = await openWelcome(fakeWorker({ start: refused('database-newer') }));
    await user.click(await startButton());
    expect(await screen.findByText(/It is kept untouched/)).toBeTruthy();
  });

  it('shows since when counting is on instead of asking again', async () => {
    await fakeBrowser.storage.local.set({ settings });
    await openWelcome();
    expect(await screen.findByText(/^Counting since Nov 18, 2026/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Where you stand' }).getAttribute('href')).toBe('#score');
  });

  it('lets insights be switched off any time later', async () => {
    await fakeBrowser.storage.local.set({ settings });
    const { user, worker } = await openWelcome(fakeWorker({ insights: accepted({ saved: true }) }));
    await user.click(await screen.findByRole('switch', { name: 'Show insights on LinkedIn pages' }));
    expect(worker.requests).toEqual([{ type: 'insights', isOn: false }]);
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  it('puts the switch back when the change did not hold, and says so', async () => {
    await fakeBrowser.storage.local.set({ settings });
    const { user } = await openWelcome(fakeWorker({ insights: refused('database-failed') }));
    await user.click(await screen.findByRole('switch'));
    expect(await screen.findByText(/Nothing was deleted/)).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });
});
