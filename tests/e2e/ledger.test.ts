import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import type { Member } from '@/tests/practice/actor';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Runs in a page of the extension: what the member corrected, and the copy of it. */
const readCorrections = `(async () => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('four-pillars'));
  const rows = await done(database.transaction('corrections').objectStore('corrections').getAll());
  database.close();
  const items = Object.entries(await chrome.storage.local.get(null));
  const copied = items.filter(([key]) => key.startsWith('mirror:corrections:')).flatMap(([, list]) => list);
  return { rows, copied };
})()`;

interface Corrections {
  readonly rows: readonly { readonly do: string; readonly undoneAt?: number }[];
  readonly copied: readonly unknown[];
}

describe('the ledger of a day', () => {
  let rig: Rig;
  let member: Member;
  let dashboard: Page;
  let ledger: Locator;
  let appointments: Locator;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui', locale: 'de' });
    await rig.consent();
    ({ member } = await rig.openMember('ledger'));
    await member.openFeed();
    await member.react();
    await counted(['reaction']);
    dashboard = await rig.context.newPage();
    dashboard.setDefaultTimeout(10_000);
    await dashboard.goto(`${rig.origin}/dashboard.html#ledger`);
    ledger = dashboard.locator('#ledger');
    appointments = dashboard.locator('#appointments');
  });
  afterAll(() => rig?.close());

  const kindsOf = (rows: readonly Activity[]) => rows.map(({ kind }) => kind).sort();
  /** What counts, once it is as wanted. */
  const counted = async (kinds: readonly string[]): Promise<readonly Activity[]> => {
    const wanted = JSON.stringify([...kinds].sort());
    const isWanted = (rows: readonly Activity[]) => JSON.stringify(kindsOf(rows)) === wanted;
    const rows = await until(async () => (await rig.stores()).activities, isWanted);
    expect(kindsOf(rows)).toEqual([...kinds].sort());
    return rows;
  };
  const tallied = async (kind: string): Promise<readonly number[]> => {
    const { tallies } = await rig.stores();
    return tallies.flatMap(({ counts }) =>
      Object.entries(counts).flatMap(([each, sum]) => (each === kind ? [sum] : [])),
    );
  };
  const corrections = (): Promise<Corrections> => rig.control.evaluate(readCorrections);
  /** The member's own day, so many days from now. */
  const dayIn = (page: Page, days: number): Promise<string> =>
    page.evaluate((shift) => {
      const date = new Date();
      date.setDate(date.getDate() + shift);
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    }, days);

  it('shows what LinkedIn confirmed, takes it out of the count and brings it back as it was', async () => {
    const [before] = await counted(['reaction']);
    await ledger.getByRole('row', { name: /Reaction LinkedIn confirmed it/ }).waitFor();
    await ledger.getByRole('button', { name: /^Reaction.*Remove$/ }).click();
    await ledger.getByText('Removed.').waitFor();
    await counted([]);
    expect(await tallied('reaction')).toEqual([0]);
    const { rows, copied } = await corrections();
    expect(rows).toEqual([expect.objectContaining({ do: 'removed', activity: before })]);
    expect(copied).toEqual(rows);
    await ledger.getByRole('button', { name: /^Reaction.*Restore$/ }).click();
    expect(await counted(['reaction'])).toEqual([before]);
    expect(await tallied('reaction')).toEqual([1]);
    expect((await corrections()).rows[0]?.undoneAt).toBeGreaterThan(0);
  });

  it('keeps out of the count what was removed, also when LinkedIn confirms it again', async () => {
    await ledger.getByRole('button', { name: /^Reaction.*Remove$/ }).click();
    await counted([]);
    await member.unreact();
    await member.react();
    await member.comment('A sentence that helps');
    await counted(['comment']);
    await ledger.getByRole('row', { name: /Comment LinkedIn confirmed it/ }).waitFor();
  });

  it('adds one that was missed, and takes it back', async () => {
    await ledger.getByText('Add one that was missed').click();
    const form = ledger.locator('form');
    await form.getByLabel('What was it?').selectOption({ label: 'Message' });
    await form.getByLabel('Day').selectOption({ label: 'Yesterday' });
    await form.getByRole('button', { name: 'Add it' }).click();
    const added = (await counted(['comment', 'message'])).find(({ kind }) => kind === 'message');
    expect(added).toMatchObject({ source: 'manual', confidence: 'manual', day: await dayIn(dashboard, -1) });
    await ledger.getByRole('button', { name: 'Undo' }).click();
    await counted(['comment']);
  });

  it('logs an appointment of yesterday, moves it to another day, and back', async () => {
    const [yesterday, earlier] = [await dayIn(dashboard, -1), await dayIn(dashboard, -9)];
    const form = appointments.getByRole('form', { name: 'Log one' });
    await form.getByLabel('Day').fill(yesterday);
    await form.getByRole('button', { name: 'Log it' }).click();
    const dayOf = async () =>
      (await counted(['appointment', 'comment'])).find(({ kind }) => kind === 'appointment')?.day;
    expect(await dayOf()).toBe(yesterday);
    const field = appointments.getByLabel('Day of: Appointment');
    await field.fill(earlier);
    await field.press('Enter');
    await appointments.getByText('Moved to its new day.').waitFor();
    expect(await dayOf()).toBe(earlier);
    expect(await tallied('appointment')).toEqual(expect.arrayContaining([0, 1]));
    await appointments.getByRole('button', { name: 'Undo' }).click();
    await appointments.getByText('Taken back.').waitFor();
    expect(await dayOf()).toBe(yesterday);
  });

  it('can be used on a narrow screen, and nothing was sent anywhere', async () => {
    await dashboard.setViewportSize({ width: 360, height: 760 });
    const width = await dashboard.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(360);
    expect(rig.requestsOfExtension).toEqual([]);
  });
});
