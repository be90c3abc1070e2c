import { z } from 'zod/mini';
import type { DaySummary } from '@/lib/domain/reminders/badge';

const StoredDay = z.object({
  day: z.string(),
  today: z.object({ value: z.boolean(), conversations: z.number(), appointments: z.number() }),
  guide: z.catch(z.optional(z.object({ isOver: z.optional(z.boolean()) })), undefined),
});

/** What a published summary says about its day; undefined when there is none or it cannot be trusted. */
export function publishedDay(value: unknown): DaySummary | undefined {
  const parsed = StoredDay.safeParse(value);
  if (!parsed.success) return undefined;
  const { day, today, guide } = parsed.data;
  return { day, today, isOver: guide?.isOver ?? false };
}
