// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppointmentsPage } from '@/entrypoints/dashboard/AppointmentsPage';
import { log } from '@/lib/app/log';
import { readPublished, watchPublished } from '@/lib/state/published-state';
import { createTodayStore } from '@/lib/state/today-store';
import { activities, added, record, type TestWorker, tallyOn, today } from '@/tests/app/test-worker';
import { talkToWorker } from './talk-to-worker';

let worker: TestWorker;
const user = userEvent.setup();

beforeEach(async () => {
  worker = await talkToWorker();
});

afterEach(cleanup);

async function openAppointments() {
  const store = createTodayStore({ send: vi.fn(), readPublished, watchPublished, today: () => today });
  render(<AppointmentsPage store={store} />);
  return within(await screen.findByRole('region', { name: 'Appointments and conversations' }));
}

type Page = Awaited<ReturnType<typeof openAppointments>>;

/** Types a day and goes on to something else. */
function type(input: HTMLElement, day: string): void {
  fireEvent.change(input, { target: { value: day } });
  fireEvent.blur(input);
}

async function logOne(page: Page, kind: string, day?: string): Promise<void> {
  const form = within(page.getByRole('form', { name: 'Log one' }));
  await user.selectOptions(form.getByLabelText('What was it?'), kind);
  if (day !== undefined) type(form.getByLabelText('Day'), day);
  await user.click(form.getByRole('button', { name: 'Log it' }));
}

describe('appointments and conversations', () => {
  it('are logged for today unless another day is chosen, and undone', async () => {
    const page = await openAppointments();
    await page.findByText('Nothing logged in the last 28 days.');
    await logOne(page, 'Appointment');
    await page.findByText('Logged.');
    await logOne(page, 'Conversation away from LinkedIn', '2026-11-16');
    await page.findByLabelText('Day of: Conversation away from LinkedIn');
    expect((await tallyOn(today))?.counts).toEqual({ appointment: 1 });
    expect((await tallyOn('2026-11-16'))?.counts).toEqual({ conversation: 1 });
    expect(page.getByLabelText<HTMLInputElement>('Day').value).toBe(today);
    await user.click(await page.findByRole('button', { name: 'Undo' }));
    await page.findByText('Taken back.');
    expect((await tallyOn('2026-11-16'))?.counts).toEqual({ conversation: 0 });
  });

  it('are those of the last 28 days, newest first, and nothing that was seen', async () => {
    for (const day of ['2026-10-23', '2026-10-24', '2026-11-19']) await log(worker, 'appointment', { day });
    await record(worker, [added('a')]);
    const page = await openAppointments();
    const inputs = await page.findAllByLabelText<HTMLInputElement>('Day of: Appointment');
    expect(inputs.map(({ value }) => value)).toEqual(['2026-11-19', '2026-10-24']);
  });

  it('are moved to another day, and back', async () => {
    await log(worker, 'appointment');
    const page = await openAppointments();
    const input = await page.findByLabelText('Day of: Appointment');
    fireEvent.change(input, { target: { value: '2026-11-03' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    await page.findByText('Moved to its new day.');
    expect(await activities()).toEqual([expect.objectContaining({ kind: 'appointment', day: '2026-11-03' })]);
    await user.click(page.getByRole('button', { name: 'Undo' }));
    await page.findByText('Taken back.');
    expect(await activities()).toEqual([expect.objectContaining({ kind: 'appointment', day: today })]);
  });

  it('are removed, struck and restored, however long ago', async () => {
    await log(worker, 'appointment', { day: '2026-10-30' });
    const page = await openAppointments();
    await user.click(await page.findByRole('button', { name: 'Appointment, Oct 30, 2026: Remove' }));
    const restore = await page.findByRole('button', { name: 'Appointment, Oct 30, 2026: Restore' });
    await page.findByText('Removed.');
    expect(page.getByRole('listitem').querySelector('del')?.textContent).toBe('Appointment');
    expect((await tallyOn('2026-10-30'))?.counts).toEqual({ appointment: 0 });
    await user.click(restore);
    expect(await page.findByLabelText('Day of: Appointment')).toBeTruthy();
    expect((await tallyOn('2026-10-30'))?.counts).toEqual({ appointment: 1 });
  });

  it.each(['2026-11-21', '2025-11-18'])('are on no day like %s: it says why and stays in view', async (day) => {
    await log(worker, 'appointment');
    const page = await openAppointments();
    const input = await page.findByLabelText<HTMLInputElement>('Day of: Appointment');
    type(input, day);
    expect(page.getByText('Please choose a day up to today, at most 366 days back.')).toBeTruthy();
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual([day, 'true']);
    await logOne(page, 'Appointment', day);
    expect(page.getAllByText('Please choose a day up to today, at most 366 days back.')).toHaveLength(2);
    expect(await activities()).toHaveLength(1);
    type(input, '');
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual([today, 'false']);
  });
});
