import { z } from 'zod/mini';
import { badgeChoices } from '@/lib/domain/reminders/badge';
import { isFaultless } from '@/lib/domain/reminders/reminder-faults';
import { reminderStatuses } from '@/lib/domain/reminders/reminder-settings';
import { areUnique } from './answers-shape';

const minute = z.int().check(z.gte(0), z.lt(24 * 60));
const span = z.strictObject({ from: minute, to: minute });
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isOnCalendar));
const weekday = z.int().check(z.gte(1), z.lte(7));

const reminders = z
  .strictObject({
    status: z.enum(reminderStatuses),
    windows: z.tuple([span, span]),
    quiet: span,
    workdays: z.array(weekday).check(z.refine(areUnique)),
    vacation: z.optional(z.strictObject({ from: day, to: day })),
  })
  .check(z.refine(isFaultless));

/** Reminders and badge, as a page sends them and as they lie in the settings. */
export const preferencesShape = z.strictObject({ badge: z.enum(badgeChoices), reminders });

/** There is no 30th of February. */
function isOnCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
