// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RemindersPage } from '@/entrypoints/dashboard/RemindersPage';
import { handlersOf } from '@/lib/app/handlers';
import { refusalCode } from '@/lib/app/refusal-code';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { serve } from '@/lib/messaging/serve';
import { readPreferences } from '@/lib/state/preferences-published';
import { startedWorker } from '@/tests/app/test-worker';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/dashboard.html' };
const request = vi.fn(async () => true);
const user = userEvent.setup();

beforeEach(async () => {
  serve(handlersOf(await startedWorker()), refusalCode);
  // The fake sends without a sender.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: unknown) =>
      new Promise(
        (resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page as never, resolve),
      )) as typeof fakeBrowser.runtime.sendMessage,
  );
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request as never);
  request.mockReset().mockResolvedValue(true);
});

afterEach(cleanup);

async function openReminders() {
  render(<RemindersPage />);
  return within(await screen.findByRole('region', { name: 'Reminders and the icon' }));
}

const kept = readPreferences;

/** Types a time or a day and goes on to something else. */
function type(group: string, label: string, value: string): void {
  const input = within(screen.getByRole('group', { name: group })).getByLabelText(label);
  fireEvent.change(input, { target: { value } });
  fireEvent.blur(input);
}

function shown(group: string, label: string): string {
  return within(screen.getByRole('group', { name: group })).getByLabelText<HTMLInputElement>(label).value;
}

describe('the reminders', () => {
  it('are off at first, with careful defaults', async () => {
    const section = await openReminders();
    expect(section.getByRole<HTMLInputElement>('switch', { name: 'Remind me' }).checked).toBe(false);
    expect([shown('First reminder', 'From'), shown('First reminder', 'To')]).toEqual(['09:00', '11:00']);
    expect([shown('Second reminder', 'From'), shown('Second reminder', 'To')]).toEqual(['15:00', '17:00']);
    expect([shown('Quiet hours', 'From'), shown('Quiet hours', 'To')]).toEqual(['18:00', '08:30']);
    const days = section.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
    expect(days).toEqual([true, true, true, true, true, false, false]);
    expect(section.getByRole<HTMLInputElement>('radio', { name: /^A dot/ }).checked).toBe(true);
  });

  it('are switched on by keyboard, once the browser allows it, and undone', async () => {
    const section = await openReminders();
    section.getByRole('switch').focus();
    await user.keyboard(' ');
    await section.findByText('Saved');
    expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
    expect(await kept()).toEqual({
      ...defaultPreferences,
      reminders: { ...defaultPreferences.reminders, status: 'on' },
    });
    await user.click(section.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await kept()).toEqual(defaultPreferences));
    expect(section.getByRole<HTMLInputElement>('switch').checked).toBe(false);
    expect(section.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('stay off, and say why, when the browser refuses', async () => {
    request.mockResolvedValue(false);
    const section = await openReminders();
    await user.click(section.getByRole('switch'));
    expect(await section.findByText('Your browser did not allow notifications, so reminders stay off.')).toBeTruthy();
    expect(section.getByRole<HTMLInputElement>('switch').checked).toBe(false);
  });

  it('say when the browser took the permission back', async () => {
    const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
    const reminders = { ...defaultPreferences.reminders, status: 'revoked' };
    await fakeBrowser.storage.local.set({
      settings: { ...settings, preferences: { ...defaultPreferences, badge: 'dot', reminders } },
    });
    const section = await openReminders();
    expect(section.getByText(/^Your browser took back the permission/)).toBeTruthy();
  });

  it('keep a window when the member goes on, or presses Enter, and nothing that is left empty', async () => {
    const section = await openReminders();
    type('First reminder', 'To', '12:30');
    await waitFor(async () => expect((await kept())?.reminders.windows[0]).toEqual({ from: 540, to: 750 }));
    const input = within(section.getByRole('group', { name: 'First reminder' })).getByLabelText('To');
    fireEvent.change(input, { target: { value: '10:00' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(async () => expect((await kept())?.reminders.windows[0]).toEqual({ from: 540, to: 600 }));
    type('First reminder', 'To', '');
    expect(shown('First reminder', 'To')).toBe('10:00');
  });

  it('say in words what cannot be, keep it in view, and save it once it can', async () => {
    const section = await openReminders();
    type('First reminder', 'From', '12:00');
    expect(section.getByText('It has to end after it begins, so it was not saved.')).toBeTruthy();
    expect(shown('First reminder', 'From')).toBe('12:00');
    expect(await kept()).toEqual(defaultPreferences);
    type('First reminder', 'To', '16:00');
    expect(section.getByText('It overlaps with the first one, so it was not saved.')).toBeTruthy();
    type('First reminder', 'To', '13:00');
    await waitFor(async () => expect((await kept())?.reminders.windows[0]).toEqual({ from: 720, to: 780 }));
    for (const { textContent } of section.getAllByRole('alert')) expect(textContent).toBe('');
    type('Quiet hours', 'From', '16:00');
    expect(section.getByText(/^It lies in the quiet hours/)).toBeTruthy();
  });

  it('keep workdays, a vacation and the mark on the icon', async () => {
    const section = await openReminders();
    await user.click(section.getByRole('checkbox', { name: 'Saturday' }));
    await user.click(section.getByRole('checkbox', { name: 'Monday' }));
    await user.click(section.getByRole('radio', { name: /^How many/ }));
    type('Vacation', 'First day', '2026-12-24');
    type('Vacation', 'Last day', '2027-01-01');
    const vacation = { from: '2026-12-24', to: '2027-01-01' };
    const reminders = { ...defaultPreferences.reminders, workdays: [2, 3, 4, 5, 6], vacation };
    await waitFor(async () => expect(await kept()).toEqual({ ...defaultPreferences, badge: 'open', reminders }));
    type('Vacation', 'Last day', '');
    expect(shown('Vacation', 'Last day')).toBe('2027-01-01');
    type('Vacation', 'Last day', '2026-12-23');
    expect(section.getByText('The last day is before the first, so it was not saved.')).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'No vacation' }));
    await waitFor(async () => expect((await kept())?.reminders.vacation).toBeUndefined());
  });
});

it('before consent there is nothing to choose', async () => {
  await fakeBrowser.storage.local.clear();
  render(<RemindersPage />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByRole('region')).toBeNull();
});
