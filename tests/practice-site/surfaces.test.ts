import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMember, type Member } from '@/tests/practice/actor';
import { launchPracticeBrowser } from '@/tests/practice/browser';
import { NETWORK_STEPS, type Step } from '@/tests/practice/network-steps';
import { SALES_STEPS } from '@/tests/practice/sales-steps';
import { type Practice, startPractice } from '@/tests/practice/server';
import type { PracticeOptions } from '@/tests/practice/types';
import { personOf } from '@/tests/practice/world';

const patience = 180_000;

let practice: Practice;
let browser: Browser;
beforeAll(async () => {
  practice = await startPractice({ build: 'sdui' });
  browser = await launchPracticeBrowser(practice.port);
}, patience);
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

interface Visit {
  readonly page: Page;
  readonly member: Member;
  readonly errors: readonly string[];
}

async function visit(options: Partial<PracticeOptions>): Promise<Visit> {
  practice.reset();
  practice.set({ locale: 'en', ...options });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(6_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const member = createMember(page, practice);
  await member.open('/feed/');
  return { page, member, errors };
}

async function play({ page, member, errors }: Visit, steps: readonly Step[]): Promise<void> {
  for (const [name, does, wanted] of steps) {
    const before = practice.truth.length;
    await does(member);
    expect([name, ...practice.truth.slice(before).map(({ action }) => action)]).toEqual([name, ...wanted]);
  }
  expect(errors).toEqual([]);
  await page.context().close();
}

describe('everything that a member does with people, companies, groups and articles reaches the server', () => {
  it.each([
    { build: 'ember', locale: 'ar' },
    { build: 'sdui', locale: 'ja' },
    { build: 'sdui-2026-10', locale: 'fr' },
  ] as const)('$build in $locale', { timeout: patience }, async (look) => {
    await play(await visit({ ...look, seed: `network ${look.build}` }), NETWORK_STEPS);
  });
});

describe('everything that a member does in Sales Navigator reaches the server', () => {
  it('in any language', { timeout: patience }, async () => {
    await play(await visit({ build: 'sdui', locale: 'pl', seed: 'sales' }), SALES_STEPS);
  });
});

describe('a follow button', () => {
  const following = (where: string): string =>
    `window.practice.control('follow', { where: '${where}' }).getAttribute('aria-label')`;
  const press = (where: string): string => `window.practice.control('follow', { where: '${where}' }).click()`;

  it.each(['ember', 'sdui'] as const)(
    'of a list changes at once and goes back when refused: %s',
    { timeout: patience },
    async (build) => {
      const { page, member } = await visit({ build, seed: 'list' });
      const before = await page.evaluate(following('list'));
      practice.fault({ action: 'follow', refused: true, delayMs: 600 });
      await page.evaluate(press('list'));
      expect(await page.evaluate(following('list'))).not.toBe(before);
      await member.settle();
      expect(await page.evaluate(following('list'))).toBe(before);
      await page.context().close();
    },
  );

  it.each(['ember', 'sdui'] as const)(
    'of a profile changes only after the answer: %s',
    { timeout: patience },
    async (build) => {
      const { page, member } = await visit({ build, seed: 'top' });
      await member.open(`/in/${personOf(practice.world(), 2, 'follow-first').slug}/`);
      const before = await page.evaluate(following('top'));
      practice.fault({ action: 'follow', delayMs: 600 });
      await page.evaluate(press('top'));
      expect(await page.evaluate(following('top'))).toBe(before);
      await member.settle();
      expect(await page.evaluate(following('top'))).not.toBe(before);
      await page.context().close();
    },
  );
});

describe('the requests of the practice site', () => {
  it('tell paging and lists from a search for leads by their query alone', { timeout: patience }, async () => {
    const { page, member } = await visit({ build: 'ember', seed: 'queries' });
    await member.salesSearch('jars');
    await member.salesNextPage();
    await member.openLeadList();
    const searches = practice.requests.filter(({ url }) => url.includes('/salesApiLeadSearch?'));
    expect(
      searches.map(({ url }) => [url.includes('doLogHistory:true'), new URL(url).searchParams.get('start')]),
    ).toEqual([
      [false, '0'],
      [true, '0'],
      [true, '25'],
      [false, '0'],
    ]);
    await page.context().close();
  });

  it('are the same for people and pages that ask', { timeout: patience }, async () => {
    const { page, member } = await visit({ build: 'sdui', seed: 'same' });
    await member.acceptInvite();
    await member.acceptPageInvite();
    const ids = practice.truth.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('sduiid'));
    expect(new Set(ids)).toEqual(new Set(['com.linkedin.sdui.requests.mynetwork.addaInvitationAction']));
    await page.context().close();
  });
});
