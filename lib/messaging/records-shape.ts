import { z } from 'zod/mini';
import { activityKinds, loggedKinds, sensedKinds, valueReasons } from '@/lib/domain/activity';
import { daysBetween } from '@/lib/domain/day';
import { areUnique } from './answers-shape';
import { dayShape } from './day-shape';

/** The id of an activity, a reading or a correction. */
export const identifier = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** Something logged by hand. Only value has a word, and only what is no value may be of another day. */
export const logShape = z
  .strictObject({
    type: z.literal('log'),
    kind: z.enum(loggedKinds),
    day: z.optional(dayShape),
    why: z.optional(z.enum([...valueReasons, 'none'])),
  })
  .check(z.refine(({ kind, day, why }) => (kind === 'value' ? day : why) === undefined));

const type = z.literal('correct');

/** One more, one less, or one on another day. */
export const correctShape = z.union([
  z.strictObject({ type, add: z.strictObject({ kind: z.enum(sensedKinds), day: dayShape }) }),
  z.strictObject({ type, remove: identifier }),
  z.strictObject({ type, move: z.strictObject({ id: identifier, day: dayShape }) }),
]);

/** Days that one question may ask for. */
const mostDays = 31;

export const recordsShape = z
  .strictObject({
    type: z.literal('records'),
    from: dayShape,
    to: dayShape,
    kinds: z.optional(z.array(z.enum(activityKinds)).check(z.minLength(1), z.refine(areUnique))),
  })
  .check(z.refine(({ from, to }) => isSpan(daysBetween(from, to) + 1)));

function isSpan(days: number): boolean {
  return days >= 1 && days <= mostDays;
}
