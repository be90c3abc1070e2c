// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InsightsPage } from '@/entrypoints/dashboard/InsightsPage';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { serve } from '@/lib/messaging/serve';
import { startedWorker } from '@/tests/app/test-worker';
import { ask, page } from '@/tests/messaging/senders';

const user = userEvent.setup();

beforeEach(async () => {
  serve(handlersOf(await startedWorker()), refusalCode);
  // The fake sends without a sender.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    ask(message, page)) as typeof fakeBrowser.runtime.sendMessage);
});
afterEach(cleanup);

async function openInsights() {
  render(<InsightsPage />);
  return within(await screen.findByRole('region', { name: 'Insights on LinkedIn pages' }));
}

const stored = () => fakeBrowser.storage.local.get<{ settings: { insights: boolean }; chip: object }>(null);
const putBack = { name: 'Put the chip back to its place' };

describe('insights on LinkedIn pages', () => {
  it('are switched off and on, with what they add to a page beside the switch', async () => {
    const section = await openInsights();
    const choice = section.getByRole<HTMLInputElement>('switch', { name: 'Show insights on LinkedIn pages' });
    expect(section.getByText(/it can notice that something was added/)).toBeTruthy();
    await user.click(choice);
    await waitFor(async () => expect((await stored()).settings.insights).toBe(false));
    await waitFor(() => expect(choice.checked).toBe(false));
    expect(section.queryByRole('button', putBack)).toBeNull();
    await user.click(choice);
    await waitFor(() => expect(choice.checked).toBe(true));
  });

  it('have no place while nothing of ours runs there, which is switched with its price beside it', async () => {
    const section = await openInsights();
    const zero = section.getByRole<HTMLInputElement>('switch', { name: /^Zero footprint/ });
    expect(section.getByText(/nothing is counted while you browse/)).toBeTruthy();
    await user.click(zero);
    await waitFor(() => expect(section.getAllByRole('switch')).toEqual([zero]));
    expect((await stored()).settings).toHaveProperty('offSince');
    expect(section.queryByRole('button', putBack)).toBeNull();
    await user.click(zero);
    await waitFor(() => expect(section.getAllByRole('switch')).toHaveLength(2));
    expect((await stored()).settings).not.toHaveProperty('offSince');
  });

  it('are shown again where the chip was hidden, and the chip is put back', async () => {
    await fakeBrowser.storage.local.set({ chip: { place: { side: 'right', bottom: 40 }, hiddenOn: ['feed', 'ssi'] } });
    const section = await openInsights();
    await user.click(section.getByRole('button', { name: 'Show again on: The feed' }));
    await waitFor(async () => expect((await stored()).chip).toMatchObject({ hiddenOn: ['ssi'] }));
    expect(section.getByText('The Social Selling Index')).toBeTruthy();
    await user.click(section.getByRole('button', putBack));
    const place = { side: 'left', bottom: 2 };
    await waitFor(async () => expect((await stored()).chip).toEqual({ place, hiddenOn: ['ssi'] }));
  });

  it('follow what the chip itself changes', async () => {
    const section = await openInsights();
    expect(section.getByText(/shown on every kind of page/)).toBeTruthy();
    await fakeBrowser.storage.local.set({ chip: { hiddenOn: ['messaging'] } });
    expect(await section.findByText('Messages')).toBeTruthy();
  });

  it('say when the worker does not take the change, and stay as they are', async () => {
    const section = await openInsights();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    const choice = section.getByRole<HTMLInputElement>('switch', { name: 'Show insights on LinkedIn pages' });
    await user.click(choice);
    expect(await section.findByRole('alert')).toBeTruthy();
    expect(choice.checked).toBe(true);
  });
});
