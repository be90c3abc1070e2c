// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { readPreferences } from '@/lib/state/preferences-published';
import { expectStep, openIntroduction } from './open-introduction';

const user = userEvent.setup();

afterEach(cleanup);

const press = async (role: 'button' | 'link', name: string) => user.click(await screen.findByRole(role, { name }));

async function type(label: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label });
  await user.clear(field);
  if (text !== '') await user.type(field, text);
}

describe('the step of the week', () => {
  it('is opened by its address, says where the member is, and never asks for consent', async () => {
    await openIntroduction('#week');
    await expectStep('Your week');
    expect(screen.getByText('Step 2 of 3')).toBeTruthy();
    const steps = within(screen.getByRole('navigation', { name: 'Introduction' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(screen.queryByRole('button', { name: 'Start counting' })).toBeNull();
  });

  it('keeps workdays and goals, and leaves everything else as it was', async () => {
    await openIntroduction('#week');
    await user.click(await screen.findByRole('checkbox', { name: 'Friday' }));
    await type('Conversations', '6');
    await type('Appointments', '');
    await press('button', 'Continue');
    await expectStep('Where you stand');
    expect(await readPreferences()).toEqual({
      ...defaultPreferences,
      goals: { value: 5, conversations: 6, appointments: 0 },
      reminders: { ...defaultPreferences.reminders, workdays: [1, 2, 3, 4] },
    });
  });

  it.each([
    ['Days with value', '8', 'at most 7'],
    ['Conversations', 'some', 'at most 200'],
    ['Appointments', '1.5', 'at most 50'],
  ])('does not keep %s of %s and says why', async (label, text, words) => {
    const introduction = await openIntroduction('#week');
    await type(label, text);
    await press('button', 'Continue');
    expect((await screen.findByText(new RegExp(words))).getAttribute('role')).toBe('alert');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }));
    expect(introduction.asked).not.toContain('preferences');
    await type(label, '3');
    await press('button', 'Continue');
    await expectStep('Where you stand');
  });

  it('stays, with all that was chosen, when it could not be kept', async () => {
    const introduction = await openIntroduction('#week');
    await type('Conversations', '6');
    introduction.isBroken = true;
    await press('button', 'Continue');
    expect(await screen.findByText(/Nothing was deleted/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Conversations' }).value).toBe('6');
    introduction.isBroken = false;
    await press('button', 'Continue');
    await expectStep('Where you stand');
    expect((await readPreferences())?.goals.conversations).toBe(6);
  });

  it('is skipped without a trace', async () => {
    const introduction = await openIntroduction('#week');
    await type('Conversations', '6');
    await press('link', 'Skip');
    await expectStep('Where you stand');
    expect(introduction.asked).not.toContain('preferences');
  });

  it('says that reminders are off and where they are, and pushes none', async () => {
    await openIntroduction('#week');
    expect((await screen.findByText(/^Reminders are off/)).textContent).toMatch(/among your settings\.$/);
    expect(screen.getByRole('link', { name: 'your settings' }).getAttribute('href')).toBe('/dashboard.html#reminders');
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says nothing of reminders that are on', async () => {
    await openIntroduction('#week');
    const { settings } = await fakeBrowser.storage.local.get<{ settings: object }>('settings');
    const reminders = { ...defaultPreferences.reminders, status: 'on' };
    await fakeBrowser.storage.local.set({
      settings: { ...settings, preferences: { ...defaultPreferences, reminders } },
    });
    await waitFor(() => expect(screen.queryByText(/^Reminders are off/)).toBeNull());
    expect(screen.getByRole('checkbox', { name: 'Friday' })).toBeTruthy();
  });
});
