import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '@/tests/practice/actor';
import { browser } from '@/tests/support/browsers';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';

/** Milliseconds for which Chromium believes how much room there was when it last looked. */
const quotaMemory = 31_000;

/** Whatever may lie where the worker has written something else. */
const garbage = [null, 42, 'text', [], { of: { another: 'version' } }, [[{ id: 1, day: 'yesterday' }]], true];

describe('counting goes on', () => {
  let rig: Rig;
  let member: Member;
  let before = 0;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
  });
  afterAll(() => rig?.close());
  beforeEach(async ({ task }) => {
    ({ member } = await rig.openMember(task.name));
    await member.open('/feed/');
    before = await reactions();
  });

  const reactions = async () => (await rig.stores()).activities.filter(({ kind }) => kind === 'reaction').length;
  const tallied = async () => (await rig.stores()).tallies.reduce((sum, { counts }) => sum + (counts.reaction ?? 0), 0);
  const counted = (count: number) => until(reactions, (found) => found === before + count);

  it('when the disk is full and has room again, with all that was done meanwhile', { timeout: 120_000 }, async () => {
    const session = await rig.context.newCDPSession(rig.control);
    await session.send('Storage.overrideQuotaForOrigin', { origin: rig.origin, quotaSize: 1 });
    await pause(quotaMemory);
    await member.react(0);
    await member.react(1);
    await pause(2_000);
    expect(await reactions()).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin: rig.origin });
    await member.react(2);
    expect(await counted(3)).toBe(before + 3);
    expect(await tallied()).toBe(before + 3);
  });

  it.each(garbage.map((value) => [JSON.stringify(value), value]))(
    'with %s in the place of all that the worker keeps beside the database',
    async (_, value) => {
      const rows = (await rig.stores()).activities;
      await rig.control.evaluate(`(async () => {
      const keys = (await chrome.storage.local.getKeys()).filter((key) => key !== 'settings');
      await chrome.storage.local.set(Object.fromEntries(keys.map((key) => [key, ${JSON.stringify(value)}])));
      await chrome.storage.sync.set({ 'days:other:1': ${JSON.stringify(value)}, settings: ${JSON.stringify(value)} });
    })()`);
      await browser.stopWorker(rig.control);
      const errors = await openPopup();
      await member.open('/feed/');
      await member.react(0);
      expect(await counted(1)).toBe(before + 1);
      expect(await tallied()).toBe(before + 1);
      expect((await rig.stores()).activities).toEqual(expect.arrayContaining([...rows]));
      expect(errors).toEqual([]);
    },
  );

  it('with its alarms, though the browser lost them', async () => {
    const alarms = () =>
      rig.control.evaluate<string[]>('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))');
    expect(await alarms()).toContain('upkeep');
    await rig.control.evaluate('chrome.alarms.clearAll()');
    await browser.stopWorker(rig.control);
    expect(await alarms()).toEqual([]);
    await member.react(0);
    expect(await counted(1)).toBe(before + 1);
    expect(await until(alarms, (found) => found.includes('upkeep'))).toContain('upkeep');
  });

  async function openPopup(): Promise<readonly string[]> {
    const popup = await rig.context.newPage();
    const errors: string[] = [];
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.goto(`${rig.origin}/popup.html`);
    await popup.getByRole('heading').first().waitFor();
    await popup.close();
    return errors;
  }
});
