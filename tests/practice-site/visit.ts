import type { Browser, Page } from 'playwright-core';
import { createHand, type Hand } from '@/tests/practice/actor-hand';
import { createSharing } from '@/tests/practice/actor-sharing';
import { createSocial } from '@/tests/practice/actor-social';
import { launchPracticeBrowser } from '@/tests/practice/browser';
import type { FeedMember } from '@/tests/practice/feed-steps';
import { type Practice, startPractice } from '@/tests/practice/server';
import type { PracticeOptions } from '@/tests/practice/types';

/** Milliseconds for one test that plays in a browser. */
export const patience = 90_000;

/** One member on a page of their own. */
export interface Visit {
  readonly page: Page;
  readonly hand: Hand;
  readonly member: FeedMember;
  /** What went wrong in the page's own script. */
  readonly errors: readonly string[];
}

export interface Venue {
  readonly practice: Practice;
  /** Opens the feed as the options say, in a world without a past. */
  visit(options: Partial<PracticeOptions>): Promise<Visit>;
  close(): Promise<void>;
}

/** The practice site and a browser that finds it. */
export async function openVenue(): Promise<Venue> {
  const practice = await startPractice({ build: 'sdui' });
  const browser = await launchPracticeBrowser(practice.port);
  return {
    practice,
    visit: (options) => visit(browser, practice, options),
    async close() {
      await browser.close();
      await practice.close();
    },
  };
}

async function visit(browser: Browser, practice: Practice, options: Partial<PracticeOptions>): Promise<Visit> {
  practice.reset();
  practice.set({ build: 'sdui', path: 'feed', feed: 'full', editors: 'inline', ...options });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const hand = createHand(page, practice);
  await hand.open('/feed/');
  return { page, hand, member: { ...createSocial(hand), ...createSharing(hand) }, errors };
}
