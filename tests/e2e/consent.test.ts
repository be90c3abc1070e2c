import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';

describe('before the member has pressed "Start counting"', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
  });
  afterAll(() => rig?.close());

  const databases = () =>
    rig.control.evaluate<string[]>('indexedDB.databases().then((all) => all.map(({ name }) => name))');
  const stored = () => rig.control.evaluate<object>('chrome.storage.local.get(null)');
  const count = async () => (await rig.stores()).activities.length;

  it('the installation opens the welcome page', async () => {
    const isOpen = () =>
      rig.context.pages().some((page) => page !== rig.control && page.url().endsWith('/welcome.html'));
    expect(await until(async () => isOpen(), Boolean)).toBe(true);
  });

  it('nothing is observed or stored, and what was done then is never counted', async () => {
    const { member } = await rig.openMember('consent');
    await member.open('/feed/');
    await member.react();
    await member.comment('Said before anything was agreed');
    await pause(1_000);
    expect(await databases()).not.toContain('four-pillars');
    expect(await stored()).toEqual({});

    await rig.consent();
    await pause(7_000);
    expect(await count()).toBe(0);

    await member.react(1);
    expect(await until(count, (found) => found > 0)).toBe(1);
  });

  it('a profile that was open already is not counted as opened', async () => {
    const other = await openRig({ build: 'sdui' });
    const { member } = await other.openMember('open-before');
    await member.openProfile(2);
    await other.consent();
    await pause(4_000);
    expect((await other.stores()).activities).toEqual([]);
    await other.close();
  });

  it('the popup says so and leads to the welcome page', async () => {
    const other = await openRig({ build: 'ember' });
    const popup = await other.context.newPage();
    await popup.goto(`${other.origin}/popup.html`);
    const opened = other.context.waitForEvent('page');
    await popup.locator('a[href="/welcome.html"]').click();
    expect((await opened).url()).toBe(`${other.origin}/welcome.html`);
    await other.close();
  });
});
