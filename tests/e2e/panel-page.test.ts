import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '@/tests/practice/actor';
import { openRig, type Rig } from '@/tests/support/rig';
import { pause, until } from '@/tests/support/wait';
import { boxOf, clickInside, runPanel, setInsights } from './inside';

describe('LinkedIn’s page and the panel', () => {
  let rig: Rig;
  let page: Page;
  let member: Member;
  beforeAll(async () => {
    rig = await openRig({ build: 'sdui' });
    await rig.consent();
    await rig.control.evaluate(setInsights(true));
  });
  afterAll(() => rig?.close());

  beforeEach(async () => {
    ({ page, member } = await rig.openMember('panel'));
    await member.open('/feed/');
  });
  afterEach(() => page.close());

  const open = async () => {
    await rig.control.evaluate(runPanel);
    await until(() => boxOf(rig.control, 'Add a conversation'), Boolean);
  };

  it('leaves nothing of itself in a selection', async () => {
    await open();
    await page.evaluate(
      `find('Value today'); for (let line = 0; line < 20; line += 1) getSelection().modify('extend', 'forward', 'line')`,
    );
    expect(await page.evaluate('String(getSelection())')).not.toMatch(/Conversations|Appointments|Brand/);
  });

  it('is no place whose clicks count as something done on LinkedIn', async () => {
    await open();
    const count = async () => (await rig.stores()).activities.filter(({ kind }) => kind === 'comment').length;
    const before = await count();
    await clickInside(rig.control, page, 'Something else');
    await page.evaluate(
      `fetch('/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment', { method: 'POST' }).then((answer) => answer.text()).catch(() => {})`,
    );
    await pause(2_000);
    expect(await count()).toBe(before);
  });
});
