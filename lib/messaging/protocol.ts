import { z } from 'zod/mini';
import { loggedKinds } from '@/lib/domain/activity';

/**
 * The one table of messages between our scripts. Each entry says what a request carries and who may send it:
 * `sensor` = our content script on LinkedIn, `page` = popup, dashboard and welcome. What the sensor counted is in no
 * message: it lies in the outbox (`hand-in.ts`).
 */

/** The id of an activity. */
export const identifier = z.string().check(z.regex(/^[\w-]{1,64}$/));

export const protocol = {
  /** Writes what lies in the outbox; the answer comes after both copies are committed and it was taken out. */
  collect: { from: 'sensor', request: z.strictObject({ type: z.literal('collect') }) },
  /** The day's secret for idempotency keys, made when it does not exist yet. */
  key: {
    from: 'sensor',
    request: z.strictObject({ type: z.literal('key'), day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
  },
  /** The summary of this very moment, worked out anew. */
  summary: { from: 'page', request: z.strictObject({ type: z.literal('summary') }) },
  /** What the self-check found, for the maintainers. */
  report: { from: 'page', request: z.strictObject({ type: z.literal('report') }) },
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
