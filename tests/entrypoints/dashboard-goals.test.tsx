// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GoalsPage } from '@/entrypoints/dashboard/GoalsPage';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { readPreferences } from '@/lib/state/preferences-published';
import { talkToWorker } from './talk-to-worker';

const user = userEvent.setup();

beforeEach(async () => {
  await talkToWorker();
});

afterEach(cleanup);

async function openGoals() {
  render(<GoalsPage />);
  return within(await screen.findByRole('region', { name: 'Goals and guidance' }));
}

function type(label: string, value: string): void {
  const input = screen.getByLabelText(label);
  fireEvent.change(input, { target: { value } });
  fireEvent.blur(input);
}

const shown = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;

describe('the goals', () => {
  it('are the careful defaults at first', async () => {
    await openGoals();
    expect(['Days with value', 'Conversations', 'Appointments'].map(shown)).toEqual(['5', '10', '1']);
  });

  it('are kept when the member goes on, and undone', async () => {
    const section = await openGoals();
    type('Conversations', '20');
    await section.findByText('Saved');
    expect(await readPreferences()).toEqual({
      ...defaultPreferences,
      goals: { ...defaultPreferences.goals, conversations: 20 },
    });
    await user.click(section.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readPreferences()).toEqual(defaultPreferences));
    expect(shown('Conversations')).toBe('10');
  });

  it('are kept with Enter, and an empty field is no goal', async () => {
    await openGoals();
    await user.clear(screen.getByLabelText('Appointments'));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await readPreferences())?.goals.appointments).toBe(0));
    expect(shown('Appointments')).toBe('0');
  });

  it.each(['8', '-1', 'many', '2.5'])(
    'stay as they were, with the reason, when somebody types %s days',
    async (text) => {
      const section = await openGoals();
      type('Days with value', text);
      expect(section.getByText('Please type a whole number, at most 7.')).toBeTruthy();
      expect(shown('Days with value')).toBe(text);
      expect(await readPreferences()).toEqual(defaultPreferences);
      type('Days with value', '3');
      await waitFor(async () => expect((await readPreferences())?.goals.value).toBe(3));
      expect(section.queryByText(/^Please type/)).toBeNull();
    },
  );

  it('send nothing when nothing was changed', async () => {
    await openGoals();
    const sent = vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length;
    type('Conversations', '010');
    expect(vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length).toBe(sent);
  });
});

describe('the guidance', () => {
  it.each([
    ['Propose one next step', 'isOn', false],
    ['Help with the habit', 'habitHelp', true],
    ['Help after a post', 'postHelp', true],
    ['Show workdays in a row', 'streak', true],
  ] as const)('“%s” is switched by keyboard', async (name, field, value) => {
    const section = await openGoals();
    section.getByRole('switch', { name }).focus();
    await user.keyboard(' ');
    await waitFor(async () =>
      expect(await readPreferences()).toEqual({
        ...defaultPreferences,
        guide: { ...defaultPreferences.guide, [field]: value },
      }),
    );
  });

  it('offers no help while nothing is proposed, but the streak stands by itself', async () => {
    const section = await openGoals();
    await user.click(section.getByRole('switch', { name: 'Propose one next step' }));
    const isOff = (name: string) => section.getByRole<HTMLInputElement>('switch', { name }).disabled;
    expect(['Help with the habit', 'Help after a post', 'Show workdays in a row'].map(isOff)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it('before consent there is nothing to choose', async () => {
  await fakeBrowser.storage.local.clear();
  render(<GoalsPage />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByRole('region')).toBeNull();
});
