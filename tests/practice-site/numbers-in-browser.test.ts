import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMember, type Member } from '@/tests/practice/actor';
import { launchPracticeBrowser } from '@/tests/practice/browser';
import { writeNumber } from '@/tests/practice/labels/numerals';
import { type Practice, startPractice } from '@/tests/practice/server';

/** Keeps each text that the number had, from the first moment of the page. */
const WATCH = `
  window.seen = [];
  new MutationObserver(() => {
    const text = document.querySelector('main section [role=button] + div p')?.textContent ?? '';
    if (text !== '' && seen.at(-1) !== text) seen.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

describe('numbers that come late', { timeout: 30_000 }, () => {
  let practice: Practice;
  let browser: Browser;
  beforeAll(async () => {
    practice = await startPractice({ build: 'sdui', seed: 'numbers' });
    browser = await launchPracticeBrowser(practice.port);
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  async function withMember(play: (member: Member, page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await play(createMember(page, practice), page);
    await context.close();
  }
  const viewers = (): string =>
    writeNumber(practice.world().numbers['profile-viewers'], { locale: 'en', digits: 'native' });

  it.each(['blank', 'stale'] as const)('are %s at first and true in the end', async (numbers) => {
    practice.set({ build: 'sdui', numbers });
    await withMember(async (member, page) => {
      await page.addInitScript(WATCH);
      await member.openProfileViews();
      const seen = (await page.evaluate('seen')) as string[];
      expect(seen).toHaveLength(2);
      expect(seen[0]).toMatch(numbers === 'blank' ? /^–$/ : /^[\d,]+$/);
      expect(seen[1]).toBe(viewers());
    });
    practice.set({ numbers: 'blank' });
  });

  it('come on screens inside the app as well', async () => {
    practice.set({ build: 'ember' });
    await withMember(async (member, page) => {
      await member.openDashboard();
      await page.locator('main a[href="/analytics/profile-views/"]').click();
      await page.locator('.member-analytics-addon-summary').waitFor();
      await member.settleNumbers();
      expect(await page.locator('.member-analytics-addon-summary .text-heading-large').textContent()).toBe(viewers());
    });
  });

  it('fill both looks of the Social Selling Index', async () => {
    practice.set({ build: 'sdui' });
    const { numbers } = practice.world();
    const pillars = ['ssi.brand', 'ssi.find', 'ssi.insights', 'ssi.relations'] as const;
    await withMember(async (member, page) => {
      await member.openSsi('a');
      const bars = await page.locator('.user-ssi-score progress').all();
      expect(await Promise.all(bars.map((bar) => bar.getAttribute('value')))).toEqual(
        pillars.map((pillar) => String(numbers[pillar])),
      );
      await member.openSsi('b');
      const tables = await page.locator('main section table').allTextContents();
      expect(tables.filter((text) => pillars.every((pillar) => text.includes(String(numbers[pillar]))))).toHaveLength(
        1,
      );
    });
  });

  it('are as many as the conversations with unread messages', async () => {
    await withMember(async (member, page) => {
      await member.open('/messaging/');
      expect(await page.locator('.msg-conversation-card__convo-item-container--unread').count()).toBe(
        practice.world().numbers['unread-conversations'],
      );
    });
  });
});
