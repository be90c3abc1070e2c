import { dayOf, offsetOf } from '@/lib/domain/day';
import { send } from '@/lib/messaging/send';
import { readPublished, watchPublished } from './published-state';
import type { TodayStore } from './today-state';
import { createTodayStore } from './today-store';

/** The store of today with the real worker, the real storage and the real clock. */
export function createLiveTodayStore(): TodayStore {
  return createTodayStore({ send, readPublished, watchPublished, today });
}

function today(dayStart: number): string {
  const now = new Date();
  return dayOf({ at: now.getTime(), offset: offsetOf(now) }, dayStart);
}
