import { z } from 'zod/mini';

/** A day of the calendar, `YYYY-MM-DD`: there is no 30th of February. */
export const dayShape = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isOnCalendar));

function isOnCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
