import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import type { Member } from '@/tests/practice/actor';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

/** Runs in a page of the extension. */
const readEstimate = `chrome.storage.local.get('summary').then(({ summary }) => summary.estimate.pillars)`;

/** The points of each pillar as published. */
type Points = Readonly<Record<string, { readonly low: number; readonly est: number }>>;

describe('the estimate and LinkedIn’s own score', () => {
  let rig: Rig;
  let member: Member;
  let page: Page;
  let dashboard: Page;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui', locale: 'pt-BR' });
    await rig.consent();
    ({ member, page } = await rig.openMember('numbers'));
    dashboard = await rig.context.newPage();
    dashboard.setDefaultTimeout(10_000);
  });
  afterAll(() => rig?.close());

  const scores = async (source: string): Promise<readonly Reading[]> => {
    const { readings } = await rig.stores();
    return readings.filter(({ metric, source: found }) => metric.startsWith('ssi.') && found === source);
  };
  const estimated = (): Promise<Points> => rig.control.evaluate(readEstimate);
  const official = () => rig.practice.world('numbers').numbers;
  /** As our pages write points. */
  const shown = (value: number) => String(Number(value.toFixed(1)));

  it('keeps with the official score what was said of it beforehand', async () => {
    await member.openFeed();
    await member.comment('A sentence that helps');
    await until(
      async () => (await rig.stores()).activities.length,
      (count) => count === 1,
    );
    const before = await estimated();
    await member.openSsi('a');
    const rows = await until(
      () => scores('live'),
      (found) => found.length === 7,
    );
    for (const pillar of ['brand', 'find', 'insights', 'relations']) {
      const row = rows.find(({ metric }) => metric === `ssi.${pillar}`);
      expect(row?.forecast, pillar).toMatchObject({ version: 'est-1.0.0', raw: row?.forecast?.points });
      expect(row?.forecast?.raw, pillar).toBeCloseTo(before[pillar]?.est ?? Number.NaN, 6);
    }
  });

  it('shows both beside each other and says how far off the forecast was', async () => {
    await dashboard.goto(`${rig.origin}/dashboard.html#pillar-insights`);
    const total = ['brand', 'find', 'insights', 'relations'].reduce(
      (sum, pillar) => sum + (Object.entries(official()).find(([metric]) => metric === `ssi.${pillar}`)?.[1] ?? 0),
      0,
    );
    await dashboard.getByText(new RegExp(`We said [\\d.]+, LinkedIn says ${shown(total)}`)).waitFor();
    await dashboard.getByText('How good our forecasts are can be told from the second score on.').waitFor();
    await dashboard.getByRole('row', { name: /^Comments and replies.*1 today/ }).waitFor();
    const popup = await rig.context.newPage();
    await popup.goto(`${rig.origin}/popup.html`);
    await popup.getByText(new RegExp(`LinkedIn said ${Math.round(total)} on`)).waitFor();
    await popup.close();
  });

  it('keeps nothing that cannot be LinkedIn’s', async () => {
    await dashboard.getByText('Type it, or paste its page').click();
    const form = dashboard.locator('form').filter({ hasText: 'Save the score' });
    const field = (name: string) => form.getByLabel(name, { exact: true });
    for (const [name, value] of [
      ['Brand', '27'],
      ['People', '5,9'],
      ['Insights', 'six'],
      ['Relationships', '15'],
    ] as const) {
      await field(name).fill(value);
    }
    const save = form.getByRole('button', { name: 'Save the score' });
    await save.click();
    await form.getByText('This is no number. Please type digits, as in 12.5.').waitFor();
    await field('Insights').fill('6.25');
    await save.click();
    await form.getByText('A pillar has at most 25 points, and at least none.').waitFor();
    await field('Brand').fill('14.2');
    await field('Total').fill('50');
    await save.click();
    await form.getByText(/The four pillars make 41\.\d+, but the total says 50/).waitFor();
    expect(await scores('manual')).toEqual([]);
  });

  it('takes the copied text of LinkedIn’s page, to be checked, saved and taken back', async () => {
    await member.openSsi('b');
    await page.waitForTimeout(2_900);
    const text = await page.evaluate('document.body.innerText');
    const form = dashboard.locator('form').filter({ hasText: 'Save the score' });
    await form.getByLabel('Or paste the text of the page').fill(String(text));
    await form.getByText('Found. Please check the numbers above, then save them.').waitFor();
    expect(Number(await form.getByLabel('Brand', { exact: true }).inputValue())).toBeCloseTo(
      official()['ssi.brand'],
      3,
    );
    await form.getByRole('button', { name: 'Save the score' }).click();
    const rows = await until(
      () => scores('manual'),
      (found) => found.length >= 5,
    );
    expect(rows.every(({ value, metric }) => metric === 'ssi.total' || Number.isFinite(value))).toBe(true);
    const all = dashboard.locator('details', { hasText: 'All scores as a table' });
    await all.locator('summary').click();
    await all.getByRole('button', { name: /^Remove/ }).click();
    expect(
      await until(
        () => scores('manual'),
        (found) => found.length === 0,
      ),
    ).toEqual([]);
  });

  it('lets an answer change its own pillar only', async () => {
    const before = await estimated();
    await dashboard.bringToFront();
    const groups = dashboard.getByRole('textbox', { name: 'How many groups are you in?' });
    await groups.fill('10');
    await groups.press('Enter');
    const after = await until(estimated, ({ insights }) => insights?.low !== before.insights?.low);
    for (const pillar of ['brand', 'find', 'relations']) expect(after[pillar]).toEqual(before[pillar]);
    expect(after.insights?.low).toBeGreaterThan(before.insights?.low ?? Number.NaN);
  });

  it('explains itself, and plays with an input without keeping anything', async () => {
    const before = await estimated();
    await dashboard.goto(`${rig.origin}/dashboard.html#how`);
    const comments = dashboard.getByRole('slider', { name: /Comments and replies/ });
    await comments.focus();
    await comments.press('End');
    await dashboard.getByRole('button', { name: 'Back to my numbers' }).click();
    expect(await estimated()).toEqual(before);
    expect(rig.requestsOfExtension).toEqual([]);
  });
});
