import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';

/** Each world of the practice LinkedIn has a member of its own. */
describe('two members in one browser', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
  });
  afterAll(() => rig?.close());

  const accountsAfter = async (seed: string, count: number) => {
    const { member, page } = await rig.openMember(seed);
    await member.open('/feed/');
    await pause(800);
    await member.react(count);
    const found = await until(
      async () => (await rig.stores()).activities,
      (activities) => activities.length >= count,
    );
    await page.close();
    return [...found].sort((one, other) => one.at - other.at).map(({ account }) => account);
  };

  it('have an account each, and the first one stays who it was', async () => {
    const first = await accountsAfter('anna', 1);
    expect(first).toEqual(['default']);
    const second = await accountsAfter('bert', 2);
    expect(second).toEqual(['default', expect.stringMatching(/^[0-9a-f]{16}$/)]);
    const third = await accountsAfter('anna', 3);
    expect(third).toEqual([...second, 'default']);
  });

  it('are shown one at a time on the dashboard, whoever is signed in', async () => {
    const page = await rig.context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${rig.origin}/dashboard.html`);
    const choice = (number: number) => page.getByRole('radio', { name: `Account ${number}` });
    await choice(2).waitFor();
    expect([await choice(1).isChecked(), await choice(2).isChecked()]).toEqual([true, false]);
    // The choice stands once the worker has answered.
    await choice(2).click();
    await page.getByText('You see account 2. Account 1 is signed in to LinkedIn').waitFor();
    expect(await choice(2).isChecked()).toBe(true);
    await choice(1).click();
    await page.getByText('You see the account that is signed in to LinkedIn.').waitFor();
    await page.close();
  });

  it('leave nothing behind that tells who they are', async () => {
    const { self } = rig.practice.world('bert');
    const stored = await rig.control.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
    for (const secret of [self.fsdId, self.memberId, self.slug, self.name]) expect(stored).not.toContain(secret);
  });
});

describe('a member whose page was open before counting began', () => {
  it('is known by what LinkedIn asked for then, before anything is counted', async () => {
    const rig = await openRig({ build: 'sdui' });
    const { member, page } = await rig.openMember('carl');
    await member.open('/feed/');
    await pause(1_000);
    const asked = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
    expect(asked.filter((name) => name.includes('mailboxUrn'))).toHaveLength(1);
    await rig.consent();
    const known = () => rig.control.evaluate("chrome.storage.local.get('member').then(({ member }) => member)");
    expect(await until(known, (mark) => mark !== undefined)).toMatch(/^[0-9a-f]{16}$/);
    expect((await rig.stores()).activities).toEqual([]);
    await rig.close();
  });
});
