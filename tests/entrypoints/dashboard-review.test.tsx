// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewPage } from '@/entrypoints/dashboard/ReviewPage';
import { log } from '@/lib/app/log';
import { summary } from '@/lib/app/summary';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { send } from '@/lib/messaging/send';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { createTodayStore } from '@/lib/state/today-store';
import { addedAll, days, noon, record, type TestWorker, today } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

const settings = { startedAt: noon - 200 * days, insights: true, dayStart: 0 };
const user = userEvent.setup();
let worker: TestWorker;

beforeEach(async () => {
  worker = await talkToWorker();
});

afterEach(cleanup);

/** The section as it opens over what the worker has counted. */
async function openReview() {
  await summary(worker);
  const store = createTodayStore({ send, readPublished, watchPublished, today: () => today });
  await store.getState().open(new AbortController().signal);
  render(<ReviewPage store={store} />);
  return within(await screen.findByRole('region', { name: 'The week in one minute' }));
}

describe('the review', () => {
  it('of a first week without anything says what will stand here', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...settings, startedAt: noon - days } });
    const section = await openReview();
    expect(await section.findByText(/^Your first week has just begun/)).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Copy as Markdown' })).toBeNull();
  });

  it('shows the running week on a Friday, and any of four before it', async () => {
    await fakeBrowser.storage.local.set({ settings });
    const then = addedAll(3, 'then-').map((entry) => ({ ...entry, at: noon - 8 * days }));
    await record(worker, [...then, ...addedAll(5, 'now-')]);
    const section = await openReview();
    expect(await section.findByText('5 comments, 2 more than by this day last week.')).toBeTruthy();
    const chooser = section.getByRole<HTMLSelectElement>('combobox', { name: 'Week' });
    expect([...chooser.options].map(({ text }) => text).slice(0, 2)).toEqual([
      'Mon, Nov 16 – Fri, Nov 20, so far',
      'Mon, Nov 9 – Sun, Nov 15',
    ]);
    expect(chooser.options).toHaveLength(5);
    await user.selectOptions(chooser, '2026-11-09');
    expect(section.getByText('3 comments, 3 more than the week before.')).toBeTruthy();
  });

  it('follows what is counted while it is open', async () => {
    await fakeBrowser.storage.local.set({ settings });
    const section = await openReview();
    await record(worker, addedAll(2, 'now-'));
    expect(await section.findByText('2 comments, 2 more than by this day last week.')).toBeTruthy();
  });

  it('is copied as Markdown, or else selected to be copied by hand', async () => {
    await fakeBrowser.storage.local.set({ settings });
    await record(worker, addedAll(2, 'now-'));
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const section = await openReview();
    await user.click(await section.findByRole('button', { name: 'Copy as Markdown' }));
    await section.findByText('Copied.');
    expect(write.mock.calls[0]?.[0]).toMatch(/^# The week in one minute: Mon, Nov 16/);
    write.mockRejectedValueOnce(new Error('shut'));
    await user.click(section.getByRole('button', { name: 'Copy as Markdown' }));
    const text = await section.findByRole<HTMLTextAreaElement>('textbox', { name: 'The review as Markdown' });
    expect(text.value).toBe(write.mock.calls[1]?.[0]);
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('says when it cannot be had, and tries again', async () => {
    await fakeBrowser.storage.local.set({ settings });
    const sending = vi.mocked(fakeBrowser.runtime.sendMessage);
    const answering = sending.getMockImplementation();
    const section = within((await openFailing(sending)).container);
    expect(await section.findByRole('alert')).toBeTruthy();
    if (answering) sending.mockImplementation(answering);
    await user.click(section.getByRole('button', { name: 'Try again' }));
    expect(await section.findByRole('combobox', { name: 'Week' })).toBeTruthy();
  });
});

async function openFailing(sending: ReturnType<typeof vi.mocked<typeof fakeBrowser.runtime.sendMessage>>) {
  sending.mockImplementation((async () => ({ ok: false, code: 'database-failed', message: '' })) as never);
  const store = createTodayStore({ send, readPublished, watchPublished, today: () => today });
  return render(<ReviewPage store={store} />);
}

describe('the momentum', () => {
  it('stands above the review, with workdays in a row for those who want them', async () => {
    const guide = { ...defaultPreferences.guide, streak: true };
    await fakeBrowser.storage.local.set({ settings: { ...settings, preferences: { ...defaultPreferences, guide } } });
    await log(worker, 'value');
    const section = await openReview();
    expect(section.getByText(/of 100$/)).toBeTruthy();
    await waitFor(() => expect(section.getByText('1 workday in a row with value')).toBeTruthy());
  });
});
