// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accepted, day, fakeWorker, health, refused, settings, summary } from '@/tests/state/sample-state';
import { openDashboard } from './open-dashboard';
import { closePanels, openPanel } from './open-panel';
import { closePopups, openPopup } from './open-popup';

afterEach(() => {
  cleanup();
  closePopups();
  closePanels();
});

const off = { ...settings, offSince: day };
const saved = { 'zero-footprint': accepted({ saved: true as const }) };
const request = { type: 'zero-footprint', isOn: false };
const wayBack = () => screen.findByRole('button', { name: 'Turn counting on' });

/** Each of our pages with today in it. */
const pages = [
  ['popup', async (stored: object, worker = fakeWorker(saved)) => openPopup(stored, worker)],
  ['side panel', async (stored: object, worker = fakeWorker(saved)) => openPanel('sidepanel', stored, worker)],
  [
    'dashboard',
    async (stored: object, worker = fakeWorker(saved)) => {
      await openDashboard(stored, worker);
      return { user: userEvent.setup(), worker };
    },
  ],
] as const;

describe.each(pages)('in zero-footprint mode the %s', (_, open) => {
  it('says that counting is off, and turns it on again', async () => {
    const { user, worker } = await open({ settings: off, summary, health });
    expect(await screen.findByText('Counting is off (zero footprint).')).toBeTruthy();
    await user.click(await wayBack());
    expect(worker.requests).toContainEqual(request);
  });

  it('still shows what is known, and what is logged by hand', async () => {
    await open({ settings: off, summary });
    await wayBack();
    expect(screen.getAllByRole('button', { name: 'Add an appointment' })).not.toEqual([]);
    expect(screen.getAllByRole('heading', { name: /^Add a thought of your own/ })).not.toEqual([]);
  });
});

describe('in zero-footprint mode', () => {
  it('the line goes when the settings say that it has ended', async () => {
    await openPopup({ settings: off, summary });
    await wayBack();
    await fakeBrowser.storage.local.set({ settings });
    await waitFor(() => expect(screen.queryByText(/Counting is off/)).toBeNull());
  });

  it('the popup says it when the worker does not do it', async () => {
    const { user } = await openPopup(
      { settings: off, summary },
      fakeWorker({ 'zero-footprint': refused('not-allowed') }),
    );
    await user.click(await wayBack());
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('the self-check has nothing to check, whatever was known before', async () => {
    await openDashboard({ settings: off, summary, health }, fakeWorker());
    const section = within(await screen.findByRole('region', { name: 'Is everything counted?' }));
    expect(section.getByText(/there is nothing to check/)).toBeTruthy();
    expect(section.queryByRole('table')).toBeNull();
  });

  it('the head of the dashboard does not say that it counts', async () => {
    await openDashboard({ settings: off, summary }, fakeWorker());
    expect(await screen.findByText(/^Counting is off \(zero footprint\) since/)).toBeTruthy();
    expect(screen.queryByText(/^Counting since/)).toBeNull();
  });
});
