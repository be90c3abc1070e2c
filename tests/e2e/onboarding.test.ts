import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Runs in a page of the extension. */
const readSettings = `chrome.storage.local.get('settings').then(({ settings }) => settings)`;

interface StoredSettings {
  readonly preferences?: { readonly goals: object; readonly reminders: { readonly workdays: readonly number[] } };
}

let rig: Rig;
afterEach(() => rig?.close());

const kept = (): Promise<StoredSettings> => rig.control.evaluate(readSettings);
const press = (page: Page, role: 'button' | 'link', name: string) =>
  page.getByRole(role, { name, exact: true }).click();

describe('the introduction', () => {
  it('leads from the installation over goals and workdays to a first reading', async () => {
    rig = await openRig({ build: 'sdui' });
    const isWelcome = (page: Page) => page !== rig.control && page.url().endsWith('/welcome.html');
    await until(async () => rig.context.pages().some(isWelcome), Boolean);
    const page = rig.context.pages().find(isWelcome) ?? rig.control;
    await page.bringToFront();
    await press(page, 'button', 'Start counting');

    await expectStep(page, 'Your week');
    await page.getByRole('checkbox', { name: 'Friday' }).uncheck();
    await page.getByRole('textbox', { name: 'Conversations' }).fill('6');
    await press(page, 'button', 'Continue');
    await expectStep(page, 'Where you stand');
    expect((await kept()).preferences).toMatchObject({
      goals: { value: 5, conversations: 6, appointments: 1 },
      reminders: { workdays: [1, 2, 3, 4] },
    });

    await page.reload();
    await expectStep(page, 'Where you stand');
    const points = ['12.5', '11', '10', '14.25'];
    for (const [index, value] of points.entries()) await page.getByRole('textbox').nth(index).fill(value);
    await press(page, 'button', 'Save the score');
    await page.getByText('Score saved.').waitFor();
    const { readings } = await rig.stores();
    expect(readings.map(({ metric, value, source }) => [metric, value, source])).toContainEqual([
      'ssi.relations',
      14.25,
      'manual',
    ]);
    expect(readings.filter(({ metric }) => metric === 'ssi.total').map(({ value }) => value)).toEqual([47.75]);
    await press(page, 'link', 'Finish');
    await expectStep(page, 'Counting is on');
  });

  it('takes LinkedIn’s own page as the first reading, while it waits in the other tab', async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await press(rig.control, 'link', 'Skip');
    await rig.control.getByRole('link', { name: 'Skip' }).waitFor();
    const { member } = await rig.openMember('onboarding');
    await member.openSsi('a');
    await rig.control.getByRole('link', { name: 'Finish' }).waitFor();
    expect(await rig.control.getByText(/^of 100, read on/).count()).toBe(1);
  });

  it('is skipped altogether: the defaults hold, and counting goes on', async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await press(rig.control, 'link', 'Skip');
    await expectStep(rig.control, 'Where you stand');
    await press(rig.control, 'link', 'Skip');
    await expectStep(rig.control, 'Counting is on');
    expect((await kept()).preferences).toBeUndefined();
    const { member } = await rig.openMember('onboarding');
    await member.open('/feed/');
    await member.react();
    const counted = async () => (await rig.stores()).activities.map(({ kind }) => kind);
    expect(await until(counted, ({ length }) => length > 0)).toEqual(['reaction']);
  });

  it('is reached again from the dashboard, asks no consent, goes back and forth, and holds what was kept', async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    const page = rig.control;
    await page.getByRole('textbox', { name: 'Appointments' }).fill('3');
    await press(page, 'button', 'Continue');
    await expectStep(page, 'Where you stand');
    await page.goto(`${rig.origin}/dashboard.html`);
    await press(page, 'link', 'Introduction again');
    await expectStep(page, 'Your week');
    expect(await page.getByRole('textbox', { name: 'Appointments' }).inputValue()).toBe('3');
    await press(page, 'link', 'Where you stand');
    await expectStep(page, 'Where you stand');
    await page.goBack();
    await expectStep(page, 'Your week');
    await press(page, 'link', 'What is counted');
    await expectStep(page, 'Counting is on');
    await page.goto(`${rig.origin}/welcome.html`);
    await page.getByText(/^Counting since/).waitFor();
    expect(await page.getByRole('button', { name: 'Start counting' }).count()).toBe(0);
  });
});

/** The step is there, and its heading is read out. */
async function expectStep(page: Page, title: string): Promise<void> {
  await page.locator('h2:focus', { hasText: title }).waitFor();
}
