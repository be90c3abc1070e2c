// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done, importAll } from '@/tests/app/importing';
import {
  activities,
  added,
  days,
  noon,
  record,
  type TestWorker,
  tallies,
  tallyOn,
  today,
} from '@/tests/app/test-worker';
import { openLedger } from './open-ledger';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

afterEach(() => {
  cleanup();
  location.hash = '';
});

const [lastMonth, longAgo] = [noon - 20 * days, noon - 900 * days];

beforeEach(async () => {
  worker = await talkToWorker();
  await importAll(worker, {
    activities: [
      done('a-1', { kind: 'invite', at: lastMonth }),
      done('a-2', { kind: 'invite', at: longAgo, traits: { note: true } }),
      done('a-3', { at: longAgo }),
    ],
  });
  await record(worker, [added('c'), added('i', { kind: 'invite', traits: { note: true } })]);
});

/** What each line is, in order. */
const shown = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

async function open() {
  const ledger = await openLedger();
  await ledger.findByText('2 counted');
  return ledger;
}

describe('the ledger of all time', () => {
  it.each([
    ['Last 30 days', ['Comment', 'Invitation sent, with a note', 'Invitation sent']],
    [
      'All time',
      ['Comment', 'Invitation sent, with a note', 'Invitation sent', 'Invitation sent, with a note', 'Comment'],
    ],
  ])('shows %s', async (period, expected) => {
    const ledger = await open();
    await user.selectOptions(ledger.getByRole('combobox', { name: 'Period' }), period);
    await expect.poll(shown).toHaveLength(expected.length);
    expect(shown().toSorted()).toEqual(expected.toSorted());
  });

  it('shows any one day', async () => {
    const ledger = await open();
    await user.selectOptions(ledger.getByRole('combobox', { name: 'Period' }), 'One day');
    const search = within(ledger.getByLabelText('Search the ledger'));
    fireEvent.change(search.getByLabelText('Day'), { target: { value: '2026-10-31' } });
    await expect.poll(shown).toEqual(['Invitation sent']);
  });

  it('shows the day that the address names, until something else is chosen', async () => {
    await open();
    const follow = (hash: string) => {
      location.hash = hash;
      dispatchEvent(new Event('hashchange'));
    };
    act(() => follow('ledger/2026-10-31'));
    await expect.poll(shown).toEqual(['Invitation sent']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Last 7 days');
    await expect.poll(shown).toHaveLength(2);
    expect(location.hash).toBe('#ledger');
    act(() => follow('ledger/2026-10-31'));
    await expect.poll(shown).toEqual(['Invitation sent']);
  });

  it('finds words, says what it does not find, and shows everything again by one click', async () => {
    const ledger = await open();
    await user.selectOptions(ledger.getByRole('combobox', { name: 'Period' }), 'All time');
    const words = ledger.getByRole('searchbox', { name: 'Search' });
    await user.type(words, 'export note');
    await expect.poll(shown).toEqual(['Invitation sent, with a note']);
    await user.type(words, ' nowhere');
    await ledger.findByText('Nothing in these days matches what you look for.');
    await user.click(ledger.getByRole('button', { name: 'Reset the filters' }));
    await expect.poll(shown).toHaveLength(2);
  });

  it('finds kinds, and how they are known', async () => {
    const ledger = await open();
    await user.selectOptions(ledger.getByRole('combobox', { name: 'Period' }), 'All time');
    await user.click(ledger.getByRole('checkbox', { name: 'Comment' }));
    await expect.poll(shown).toEqual(['Comment', 'Comment']);
    await user.click(ledger.getByRole('checkbox', { name: 'LinkedIn confirmed it' }));
    await expect.poll(shown).toEqual(['Comment']);
  });

  it('takes a single record of long ago out of the count, and brings it back', async () => {
    const ledger = await open();
    await user.selectOptions(ledger.getByRole('combobox', { name: 'Period' }), 'All time');
    await expect.poll(shown).toHaveLength(5);
    const day = within(ledger.getByRole('region', { name: 'Jun 3, 2024' }));
    await user.click(day.getByRole('button', { name: /^Comment.*Remove$/ }));
    await ledger.findByText('Removed.');
    expect((await tallyOn('2024-06-03'))?.counts).toEqual({ comment: 0, invite: 1 });
    await user.click(ledger.getByRole('button', { name: 'Undo' }));
    await ledger.findByText('Taken back.');
    expect((await tallyOn('2024-06-03'))?.counts).toEqual({ comment: 1, invite: 1 });
  });

  it('removes a day as a whole, and undo brings back exactly what was there', async () => {
    const before = [await activities(), await tallies()];
    const ledger = await open();
    await user.click(ledger.getByRole('button', { name: 'Today: Remove this day' }));
    await user.click(ledger.getByRole('button', { name: 'Yes, remove all 2 counts of this day' }));
    await ledger.findByText(/^2 counts of that day are out/);
    expect((await activities()).map(({ day }) => day)).not.toContain(today);
    expect(shown()).toEqual([]);
    await user.click(ledger.getByRole('button', { name: 'Undo' }));
    await ledger.findByText('Taken back.');
    await expect.poll(shown).toHaveLength(2);
    expect([await activities(), await tallies()]).toEqual(before);
  });
});
