import { z } from 'zod/mini';
import { loggedKinds } from '@/lib/domain/activity';
import { metrics } from '@/lib/domain/reading';
import { answersShape, areUnique } from './answers-shape';
import { preferencesShape } from './preferences-shape';

/**
 * The one table of messages between our scripts. Each entry says what a request carries and who may send it:
 * `sensor` = our content script on LinkedIn, `page` = popup, dashboard and welcome. What the sensor counted is in no
 * message: it lies in the outbox (`hand-in.ts`).
 */

/** The id of an activity or a reading. */
export const identifier = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** An official score has seven numbers. */
const most = 7;

const typedReading = z.strictObject({
  metric: z.enum(metrics),
  value: z.number().check(z.nonnegative(), z.lte(1e9)),
});

const typedReadings = z.array(typedReading).check(
  z.minLength(1),
  z.maxLength(most),
  z.refine((all) => areUnique(all.map(({ metric }) => metric))),
);

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
  /** Everything that the estimate of this very moment rests on. */
  explain: { from: 'page', request: z.strictObject({ type: z.literal('explain') }) },
  /** What the member tells about themselves, in the place of all answers before. */
  answer: { from: 'page', request: z.strictObject({ type: z.literal('answer'), answers: answersShape }) },
  /** Numbers that LinkedIn showed and the member typed; of the official score all four pillars together. */
  read: { from: 'page', request: z.strictObject({ type: z.literal('read'), readings: typedReadings }) },
  /** Takes back what was typed. */
  unread: {
    from: 'page',
    request: z.strictObject({
      type: z.literal('unread'),
      ids: z.array(identifier).check(z.minLength(1), z.maxLength(most)),
    }),
  },
  /** Reminders and badge, in the place of all that the member chose before. */
  preferences: {
    from: 'page',
    request: z.strictObject({ type: z.literal('preferences'), preferences: preferencesShape }),
  },
} as const;

export type RequestType = keyof typeof protocol;

/** Who may send a message. */
export type Caller = (typeof protocol)[RequestType]['from'];
