import { z } from 'zod/mini';
import type { DaySummary } from '@/lib/domain/reminders/badge';

const StoredDay = z.object({
  day: z.string(),
  today: z.object({ value: z.boolean(), conversations: z.number(), appointments: z.number() }),
});

/** What a published summary says about its day; undefined when there is none or it cannot be trusted. */
export function publishedDay(value: unknown): DaySummary | undefined {
  const parsed = StoredDay.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
