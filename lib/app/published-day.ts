import { z } from 'zod/mini';
import type { DaySummary } from '@/lib/domain/reminders/badge';

const today = z.object({ value: z.boolean(), conversations: z.number(), appointments: z.number() });

const StoredDay = z.object({
  day: z.string(),
  today,
  guide: z.catch(z.optional(z.object({ isOver: z.optional(z.boolean()) })), undefined),
  signedIn: z.optional(z.object({ today, isOver: z.boolean() })),
});

/**
 * What a published summary says about the day of the member who is signed in, whatever account is shown; undefined when
 * there is none or it cannot be trusted.
 */
export function publishedDay(value: unknown): DaySummary | undefined {
  const parsed = StoredDay.safeParse(value);
  if (!parsed.success) return undefined;
  const { day, guide, signedIn, ...shown } = parsed.data;
  return { day, ...(signedIn ?? { today: shown.today, isOver: guide?.isOver ?? false }) };
}
