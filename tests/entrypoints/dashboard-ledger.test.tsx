// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correct } from '@/lib/app/correct';
import { log } from '@/lib/app/log';
import {
  activities,
  added,
  addedAll,
  days,
  noon,
  record,
  type TestWorker,
  tallyOn,
  today,
} from '@/tests/app/test-worker';
import { lines, openLedger } from './open-ledger';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

beforeEach(async () => {
  worker = await talkToWorker();
});

afterEach(cleanup);

describe('the ledger', () => {
  it('names every record with its time, its details and how it is known, newest first', async () => {
    await record(worker, [
      added('v', { kind: 'profile-view', traits: { degree: 2 }, at: noon - 90 * 60_000, confidence: 'likely' }),
      added('i', { kind: 'invite', traits: { note: true } }),
    ]);
    const ledger = await openLedger();
    await ledger.findByText('2 counted');
    expect(lines()).toEqual([
      '12:00 PM | Invitation sent, with a note | LinkedIn confirmed it',
      '10:30 AM | Profile opened, 2nd degree | Seen on the page',
    ]);
  });

  it('says so when nothing was counted', async () => {
    const ledger = await openLedger();
    expect(await ledger.findByText('Nothing was counted in these days.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('strikes what is removed, by keyboard too, keeps the focus on it and restores it', async () => {
    await record(worker, [added('a')]);
    const ledger = await openLedger();
    const remove = await ledger.findByRole('button', { name: 'Comment, 12:00 PM: Remove' });
    remove.focus();
    await user.keyboard('{Enter}');
    const restore = await ledger.findByRole('button', { name: 'Comment, 12:00 PM: Restore' });
    expect(document.activeElement).toBe(restore);
    expect(ledger.getByRole('rowheader').querySelector('del')?.textContent).toBe('Comment');
    expect(await ledger.findByText('Removed.')).toBeTruthy();
    expect(await activities()).toEqual([]);
    await user.keyboard('{Enter}');
    await ledger.findByRole('button', { name: 'Comment, 12:00 PM: Remove' });
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
  });

  it('lists what was corrected, with a way back, and says what was taken back', async () => {
    await record(worker, [added('a')]);
    const ledger = await openLedger();
    await user.click(await ledger.findByRole('button', { name: /: Remove$/ }));
    await user.click(await ledger.findByRole('button', { name: 'Removed: Comment: Take back' }));
    expect(await ledger.findByText('taken back')).toBeTruthy();
    expect(ledger.queryByRole('button', { name: /: Take back$/ })).toBeNull();
    expect(await activities()).toHaveLength(1);
  });

  it('says where something was moved to', async () => {
    const { id } = await log(worker, 'appointment');
    await correct(worker, { move: { id, day: '2026-11-03' } });
    const ledger = await openLedger();
    expect(await ledger.findByText('Appointment moved to Tue, Nov 3')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('adds what was missed, on any of the last 7 days, and undoes it', async () => {
    const ledger = await openLedger();
    await user.click(ledger.getByText('Add one that was missed'));
    const form = within(ledger.getByText('Add it').closest('form') ?? document.body);
    await user.selectOptions(form.getByLabelText('What was it?'), 'Reaction');
    const choice = form.getByLabelText<HTMLSelectElement>('Day');
    expect([...choice.options].map(({ text }) => text)).toEqual([
      'Today',
      'Yesterday',
      'Wed, Nov 18',
      'Tue, Nov 17',
      'Mon, Nov 16',
      'Sun, Nov 15',
      'Sat, Nov 14',
    ]);
    await user.selectOptions(choice, 'Wed, Nov 18');
    await user.click(form.getByRole('button', { name: 'Add it' }));
    expect(await ledger.findByText('Added.')).toBeTruthy();
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ reaction: 1 });
    await user.click(ledger.getByRole('button', { name: 'Undo' }));
    expect(await ledger.findByText('Taken back.')).toBeTruthy();
    expect((await tallyOn('2026-11-18'))?.counts).toEqual({ reaction: 0 });
  });

  it('shows the last 7 days one by one, without a time where only the day is known', async () => {
    await record(worker, [added('a'), added('b', { kind: 'post', at: noon - days })]);
    const ledger = await openLedger();
    await ledger.findByRole('rowheader', { name: 'Post' });
    await user.click(ledger.getByText('Add one that was missed'));
    await user.selectOptions(ledger.getByLabelText('Day'), 'Yesterday');
    await user.click(ledger.getByRole('button', { name: 'Add it' }));
    const yesterday = within(ledger.getByRole('region', { name: 'Yesterday' }));
    await yesterday.findByText('2 counted');
    expect(yesterday.getByRole('row', { name: 'Comment By hand Remove' })).toBeTruthy();
    expect(within(ledger.getByRole('region', { name: 'Today' })).getByText('1 counted')).toBeTruthy();
  });

  it('shows 200 lines at a time, on to the last one and back', async () => {
    await record(worker, addedAll(300, 'r', 'reaction'));
    const ledger = await openLedger();
    await ledger.findByText('300 counted');
    expect(lines()).toHaveLength(200);
    await user.click(ledger.getByRole('button', { name: 'Show more' }));
    await expect.poll(() => lines().length).toBe(100);
    expect(ledger.queryByRole('button', { name: 'Show more' })).toBeNull();
    await user.click(ledger.getByRole('button', { name: 'Show newer' }));
    await expect.poll(() => lines().length).toBe(200);
    await user.click(ledger.getByRole('button', { name: 'Show more' }));
    await expect.poll(() => lines().length).toBe(100);
    await user.type(ledger.getByRole('searchbox'), 'reaction');
    await expect.poll(() => lines().length).toBe(200);
  });

  it('follows what is counted while it is open', async () => {
    const ledger = await openLedger();
    await ledger.findByText('Nothing was counted in these days.');
    await record(worker, [added('a')]);
    expect(await ledger.findByText('1 counted')).toBeTruthy();
  });
});
