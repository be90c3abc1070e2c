import type { Stores } from '@/tests/support/stores';
import { handIn } from './hand-in';
import { openOurWorld } from './our-world';
import { countsOf } from './promised';
import { pastDays, type Sitting, settle } from './station';

/** How long ago the days are that nothing changes any more. */
const oldest = pastDays - 1;
const newest = 10;
const perDay = 8;

/** Gives a member fifty days of the past, which nothing may change from then on. */
export async function fillPast({ context, origin, control }: Sitting): Promise<void> {
  const page = await context.newPage();
  const world = await openOurWorld(page, origin);
  for (let daysAgo = oldest; daysAgo >= newest; daysAgo -= 1) {
    await handIn(world, `past-${daysAgo}`, { count: perDay, daysAgo });
  }
  await settle(control);
  await page.close();
}

export function isPast(id: string): boolean {
  return id.startsWith('past-');
}

/** @throws when a day of the past is not counted exactly as it was. */
export function requirePast(stores: Pick<Stores, 'tallies'>): void {
  const days = new Map<string, number>();
  const border = new Date(Date.now() - (newest - 2) * 86_400_000).toISOString().slice(0, 10);
  for (const [name, count] of countsOf(stores)) {
    const day = name.slice(0, 10);
    if (day < border) days.set(day, (days.get(day) ?? 0) + count);
  }
  const wrong = [...days].filter(([, count]) => count !== perDay);
  if (days.size !== oldest - newest + 1 || wrong.length > 0) {
    throw new Error(
      `Of ${oldest - newest + 1} days of the past ${days.size} are there, ${wrong.length} of them wrong.`,
    );
  }
}
