import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { buildVariant, type Variant } from '@/tests/support/sensor-variant';

/** LinkedIn sends posts under a name that nobody knows yet. */
const withoutPosts: Variant = {
  modules: /lib\/linkedin\/endpoints\.ts$/,
  forget: (source) => source.replace("'voyagerContentcreationDashShares?execute': 'post', // 2026-07", ''),
};

describe('when LinkedIn changes', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui', extension: await buildVariant(withoutPosts) });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  const popup = async () => {
    const page = await rig.context.newPage();
    await page.goto(`${rig.origin}/popup.html`);
    return page;
  };

  it('the popup says what is not counted any more, the dashboard since when, and the report which patterns', async () => {
    const { member, page } = await rig.openMember('changed');
    await member.open('/feed/');
    // In between, something else is counted: the connection is all right.
    for (const round of [0, 1, 2]) {
      await member.post(`Lesson ${round} of this week`);
      await member.post(`Lesson ${round}, continued`);
      await page.waitForTimeout(12_500);
      await member.react(round);
      await page.waitForTimeout(1_000);
    }
    expect((await rig.stores()).activities.map(({ kind }) => kind)).toEqual(['reaction', 'reaction', 'reaction']);

    const today = await popup();
    await today.getByText(/Posts.*not.*counted/).waitFor();
    const dashboard = await rig.context.newPage();
    await dashboard.goto(`${rig.origin}/dashboard.html#health`);
    await dashboard.getByRole('row', { name: /^Posts, articles.*not counted since/i }).waitFor();
    const text = () => dashboard.locator('body').textContent();
    await expect.poll(text, { timeout: 10_000 }).toContain('reactions.create');
    expect(await text()).not.toContain('Lesson');
  }, 120_000);
});
