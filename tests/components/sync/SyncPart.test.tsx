// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SyncPart } from '@/components/sync/SyncPart';
import { partText } from '@/components/sync/sync-words';
import { describeSync } from '@/lib/domain/sync/describe-sync';
import { noSync, type SyncStatus } from '@/lib/domain/sync/sync-status';

afterEach(cleanup);

function show(status: Partial<SyncStatus>, isBusy = false) {
  const onAct = vi.fn();
  const { container } = render(<SyncPart status={{ ...noSync, ...status }} isBusy={isBusy} onAct={onAct} />);
  return { onAct, text: () => container.textContent ?? '', user: userEvent.setup() };
}

describe('sync between browsers', () => {
  it.each([
    [{}, ''],
    [{ outcome: 'off' }, 'Off. Nothing of this browser lies in your account.'],
    [{ outcome: 'failed' }, /could not be taken away yet/],
    [{ isOn: true, outcome: 'sent' }, 'Everything is sent.'],
    [{ isOn: true, outcome: 'level' }, 'Everything is sent.'],
    [{ isOn: true, outcome: 'later' }, /still waiting/],
    [{ isOn: true, outcome: 'full' }, /no room/],
    [{ isOn: true, outcome: 'newer' }, /newer version/],
    [{ isOn: true, outcome: 'failed' }, /Nothing is lost/],
  ] as const)('with %j it says "%s"', (status, text) => {
    show(status);
    const said = screen.getByRole('status').textContent ?? '';
    if (typeof text === 'string') expect(said).toBe(text);
    else expect(said).toMatch(text);
  });

  it.each([
    [{ newer: 1 }, '1 other browser runs a newer version.'],
    [{ newer: 2 }, '2 other browsers run a newer version.'],
    [{ isCoarse: true }, 'To make room'],
    [{ leftOut: '2020-12-31' }, 'anything up to Dec 31, 2020'],
    [{ others: 2 }, 'Other browsers2 heard of'],
    [{ bytes: 1_024 }, 'Room1% of what'],
    [{ bytes: 1_025 }, 'Room2% of what'],
    [{}, 'Last sentnot yet'],
  ])('with %j it shows "%s" while it is on', (status, text) => {
    expect(show({ isOn: true, outcome: 'level', ...status }).text()).toContain(text);
    cleanup();
    expect(show(status).text()).not.toContain(text);
  });

  it('lists all that is sent, before it is switched on', () => {
    const { text } = show({});
    const { how, what } = describeSync();
    for (const part of [...how, ...what]) expect(text()).toContain(partText(part));
    expect(new Set([...how, ...what].map(partText)).size).toBe(how.length + what.length);
  });

  it('is switched on and off, and done now', async () => {
    const { onAct, user } = show({});
    await user.click(screen.getByRole('switch', { name: 'Share daily sums between my browsers' }));
    cleanup();
    const on = show({ isOn: true });
    await user.click(screen.getByRole('button', { name: 'Send and receive now' }));
    await user.click(screen.getByRole('switch'));
    expect([...onAct.mock.calls, ...on.onAct.mock.calls]).toEqual([['on'], ['now'], ['off']]);
  });

  it('is taken out of the account with the second click, not with the first', async () => {
    const { onAct, user } = show({ isOn: true });
    await user.click(screen.getByRole('button', { name: 'Remove everything from my account' }));
    expect(onAct).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Yes, remove it' }));
    expect(onAct).toHaveBeenCalledExactlyOnceWith('erase');
  });

  it('cannot be switched while something is under way', () => {
    show({ isOn: true }, true);
    expect(screen.getByRole<HTMLInputElement>('switch').disabled).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('One moment …');
  });
});
