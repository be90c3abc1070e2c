import { expect } from 'vitest';
import { daysBetween } from '@/lib/domain/day';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import type { SyncSpan } from '@/lib/domain/sync/register-content';
import { addSums, type Sums } from '@/lib/domain/sync/sync-codes';
import type { Played } from './sync-history';
import { sumOf, truthOf } from './sync-member';
import { chromeBytes } from './sync-world';

/** All browsers see the same, its sums are the truth, and it takes up no more than it may. Answers with what they see. */
export async function expectSame(played: Played): Promise<readonly SyncSpan[]> {
  const [view = [], ...others] = await viewsOf(played);
  for (const other of others) expect(other).toEqual(view);
  expect(total(view)).toEqual(sumOf(truthOf(played.counted), '2000', '2100'));
  for (const { browser } of played.installations) {
    expect(chromeBytes(Object.fromEntries(browser.items))).toBeLessThanOrEqual(98_304);
  }
  return view;
}

/** Months are exact for as long as they are kept, and days are for 90 days, though clocks differ by two. */
export function expectDetail(view: readonly SyncSpan[], { counted, today }: Played): void {
  const truth = truthOf(counted);
  const months = new Set(
    view.filter(({ from, to }) => from.slice(0, 7) === to.slice(0, 7)).map((span) => monthOf(span)),
  );
  expect(months.size).toBe(new Set(view.map(monthOf)).size);
  for (const month of months) {
    const spans = view.filter((span) => monthOf(span) === month);
    expect(total(spans)).toEqual(sumOf(truth, `${month}-01`, `${month}-31`));
    if (daysBetween(`${month}-28`, today) > 80) continue;
    for (const { from, to, sums } of spans) {
      expect(to).toBe(from);
      expect(sums).toEqual(truth.get(from));
    }
  }
}

function monthOf({ from }: SyncSpan): string {
  return from.slice(0, 7);
}

async function viewsOf({ installations, today }: Played): Promise<readonly (readonly SyncSpan[])[]> {
  const views = [];
  for (const { browser, sync } of installations) {
    browser.settle();
    views.push(mergedSpans((await sync(today)).registers));
  }
  return views;
}

function total(spans: readonly SyncSpan[]): Sums {
  return addSums(spans.map(({ sums }) => sums));
}
