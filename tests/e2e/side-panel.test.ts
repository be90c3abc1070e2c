import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { until } from '@/tests/support/wait';

describe('the side panel, with insights on LinkedIn pages switched off', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await rig.control.evaluate(`chrome.runtime.sendMessage({ type: 'insights', isOn: false })`);
  });
  afterAll(() => rig?.close());

  it('opens by a click in the popup', async () => {
    const popup = await rig.context.newPage();
    await popup.goto(`${rig.origin}/popup.html`);
    // The popup closes as it opens the panel, at times before it has told that it was clicked.
    await popup
      .getByRole('button', { name: 'Side panel' })
      .click()
      .catch(() => undefined);
    const kinds = () =>
      rig.control.evaluate<string[]>('chrome.runtime.getContexts({}).then((all) => all.map((one) => one.contextType))');
    expect(await until(kinds, (found) => found.includes('SIDE_PANEL'))).toContain('SIDE_PANEL');
  });

  it('speaks of the page in front, follows the member from page to page, and adds nothing to any', async () => {
    const side = await rig.context.newPage();
    await side.goto(`${rig.origin}/sidepanel.html`);
    const insight = side.getByRole('region', { name: 'On this page' });
    const { member, page } = await rig.openMember('beside');
    await member.open('/messaging/');
    await insight.getByText(/^Conversations today/).waitFor();
    await member.open('/mynetwork/');
    await insight.waitFor({ state: 'detached' });
    await member.openProfile(2);
    await insight.getByText(/Invitations in 7 days/).waitFor();
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);

    await rig.control.bringToFront();
    await insight.waitFor({ state: 'detached' });
    expect(await side.getByRole('button', { name: 'Add a conversation' }).count()).toBe(1);
    await page.bringToFront();
    await insight.getByText(/Invitations in 7 days/).waitFor();
  });

  it('keeps an appointment that is logged in it', async () => {
    const side = await rig.context.newPage();
    await side.goto(`${rig.origin}/sidepanel.html`);
    await side.getByRole('button', { name: 'Add an appointment' }).click();
    const kinds = async () => (await rig.stores()).activities.map(({ kind }) => kind);
    expect(await until(kinds, (found) => found.includes('appointment'))).toContain('appointment');
  });
});
