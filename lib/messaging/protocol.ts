import { z } from 'zod/mini';
import { loggedKinds, sensedKinds } from '@/lib/domain/activity';

/**
 * The one table of messages between our scripts. Each entry says what a request carries and who may send it:
 * `sensor` = our content script on LinkedIn, `page` = popup, dashboard and welcome.
 */

const identifier = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** The year 9999 begins: a day has four digits for its year. */
const latest = Date.UTC(9999, 0, 1);

const traits = z.strictObject({
  form: z.optional(z.enum(['instant', 'quote'])),
  note: z.optional(z.boolean()),
  degree: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

/** Something to write down: an activity that happened, or one to take back by its id. */
const entry = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    id: identifier,
    kind: z.enum(sensedKinds),
    at: z.number().check(z.nonnegative(), z.lte(latest)),
    offset: z.number().check(z.gte(-1080), z.lte(1080)),
    confidence: z.enum(['confirmed', 'likely']),
    traits: z.optional(traits),
  }),
  z.strictObject({ do: z.literal('remove'), id: identifier }),
]);

export const protocol = {
  /** Writes a batch of entries in order; the answer comes after both copies are committed. */
  record: {
    from: 'sensor',
    request: z.strictObject({ type: z.literal('record'), entries: z.array(entry).check(z.maxLength(500)) }),
  },
  /** The day's secret for idempotency keys, made when it does not exist yet. */
  key: {
    from: 'sensor',
    request: z.strictObject({ type: z.literal('key'), day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
  },
  /** The summary of this very moment, worked out anew. */
  summary: { from: 'page', request: z.strictObject({ type: z.literal('summary') }) },
  /** Consent: counting begins at this moment. */
  start: { from: 'page', request: z.strictObject({ type: z.literal('start'), insights: z.boolean() }) },
  /** Logs by hand what happened off LinkedIn; answers with the id for undo. */
  log: { from: 'page', request: z.strictObject({ type: z.literal('log'), kind: z.enum(loggedKinds) }) },
  /** Takes back what was logged by hand. */
  unlog: { from: 'page', request: z.strictObject({ type: z.literal('unlog'), id: identifier }) },
} as const;

export type RequestType = keyof typeof protocol;

/** Who may send a message. */
export type Caller = (typeof protocol)[RequestType]['from'];
