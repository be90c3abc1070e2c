import type { Moment } from '@/lib/domain/day';
import { calendarOf, type HealthView, healthView } from '@/lib/domain/health/health-view';
import { summarise } from '@/lib/domain/summarise';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import type { WriteTransaction } from '@/lib/storage/schema';
import { findScene } from './gather';
import { gatherSummary } from './gather-summary';
import { isInPages } from './settings';

/** Entries of `storage.local` that follow from the database. */
export interface Published {
  readonly [published.summary]: Summary;
  readonly [published.health]: HealthView;
  readonly [published.member]?: string;
  readonly [published.first]?: string;
}

/** Works out what is published from the database as it is inside a transaction, and keeps the summary there. */
export async function publishedFrom(
  transaction: WriteTransaction,
  settings: Settings,
  now: Moment,
): Promise<Published> {
  const scene = await findScene(transaction, settings, now);
  const { identity, health } = scene;
  const summary = summarise(await gatherSummary(transaction, scene));
  await transaction.objectStore('meta').put({ key: 'summary', summary });
  return {
    [published.summary]: summary,
    // What is not counted on purpose is not broken.
    [published.health]: isInPages(settings) ? healthView(health, calendarOf(now.offset, settings.dayStart)) : {},
    ...(identity.current !== undefined && { [published.member]: identity.current }),
    ...(identity.first !== undefined && { [published.first]: identity.first }),
  };
}
