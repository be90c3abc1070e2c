import { type Points, totalOf } from '@/lib/domain/official/official';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import type { Reading } from '@/lib/domain/reading';
import type { ReadingEntry, TypedReading } from '@/lib/messaging/messages';
import { behindTheBack, noon } from './test-worker';

/** What LinkedIn's page showed once: 41.35 points. */
export const shown: Points = { brand: 14.2, find: 5.9, insights: 6.25, relations: 15 };

/** The score as a member types it. */
export function typedScore(points: Points = shown): readonly TypedReading[] {
  return pillars.map((pillar) => ({ metric: `ssi.${pillar}` as const, value: points[pillar] }));
}

/** The score as the sensor reports it, each number a little later than the one before. */
export function liveScore(visit: string, points: Points = shown, at = noon): readonly ReadingEntry[] {
  const rows = [...typedScore(points), { metric: 'ssi.total', value: totalOf(points) } as const];
  return rows.map(({ metric, value }, index) => ({
    do: 'reading',
    id: `${visit}-${index}`,
    metric,
    value,
    at: at + index,
    offset: 0,
  }));
}

export function readings(): Promise<readonly Reading[]> {
  return behindTheBack((database) => database.getAllFromIndex('readings', 'by-day'));
}

/** The rows of one pillar, oldest first. */
export async function pillarRows(pillar: Pillar): Promise<readonly Reading[]> {
  const rows = await readings();
  return rows.filter(({ metric }) => metric === `ssi.${pillar}`).sort((one, other) => one.at - other.at);
}
