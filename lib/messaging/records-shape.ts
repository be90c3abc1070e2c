import { z } from 'zod/mini';
import { loggedKinds, sensedKinds, valueReasons } from '@/lib/domain/activity';
import { mostRecords } from '@/lib/domain/corrections';
import { recordSorts } from '@/lib/domain/record-sorts';
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

/** One more, one less, one on another day, or nothing at all on a day. */
export const correctShape = z.union([
  z.strictObject({ type, add: z.strictObject({ kind: z.enum(sensedKinds), day: dayShape }) }),
  z.strictObject({ type, remove: identifier }),
  z.strictObject({ type, move: z.strictObject({ id: identifier, day: dayShape }) }),
  z.strictObject({ type, clear: dayShape }),
]);

export const recordsShape = z
  .strictObject({
    type: z.literal('records'),
    from: dayShape,
    to: dayShape,
    sorts: z.optional(z.array(z.enum(recordSorts.map(({ id }) => id))).check(z.refine(areUnique))),
    skip: z.optional(z.int().check(z.nonnegative())),
    most: z.optional(z.int().check(z.positive(), z.lte(mostRecords))),
  })
  .check(z.refine(({ from, to }) => from <= to));
