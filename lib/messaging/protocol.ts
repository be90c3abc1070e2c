import { z } from 'zod/mini';
import { nudgeEvents } from '@/lib/domain/nudges/nudge-log';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { pageKinds } from '@/lib/domain/page-kind';
import { metrics } from '@/lib/domain/reading';
import { syncActs } from '@/lib/domain/sync/sync-status';
import { accountShapes } from './account-shapes';
import { answersShape, areUnique } from './answers-shape';
import { dataShapes } from './data-shapes';
import { importPartShape, importStoreShape } from './import-shape';
import { preferencesShape } from './preferences-shape';
import { correctShape, identifier, logShape, recordsShape } from './records-shape';

/**
 * The one table of messages between our scripts. Each entry says what a request carries and who may send it:
 * `sensor` = our content scripts on LinkedIn, `page` = popup, dashboard and welcome, `either` = both. What the sensor
 * counted is in no message: it lies in the outbox (`hand-in.ts`).
 */

/** Epoch milliseconds, as far as there are dates. */
const moment = z.number().check(z.nonnegative(), z.lte(8.64e15));

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
  summary: { from: 'either', request: z.strictObject({ type: z.literal('summary') }) },
  /** What the self-check found, for the maintainers. */
  report: { from: 'page', request: z.strictObject({ type: z.literal('report') }) },
  /** Consent: counting begins at this moment. */
  start: { from: 'page', request: z.strictObject({ type: z.literal('start'), insights: z.boolean() }) },
  /** Logs by hand what happened off LinkedIn; answers with the id for undo. */
  log: { from: 'either', request: logShape },
  /** Takes back what was logged by hand. */
  unlog: { from: 'either', request: z.strictObject({ type: z.literal('unlog'), id: identifier }) },
  /** The single records of some days, and what was corrected in them. */
  records: { from: 'page', request: recordsShape },
  /** Corrects what was counted; the correction is a record itself. */
  correct: { from: 'page', request: correctShape },
  /** Takes a correction back. */
  uncorrect: { from: 'page', request: z.strictObject({ type: z.literal('uncorrect'), id: identifier }) },
  /** Everything that the estimate of this very moment rests on. */
  explain: { from: 'page', request: z.strictObject({ type: z.literal('explain') }) },
  /** The weekly review of this very moment. */
  review: { from: 'page', request: z.strictObject({ type: z.literal('review') }) },
  /** All that was ever counted, by day. */
  history: { from: 'page', request: z.strictObject({ type: z.literal('history') }) },
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
  /** A proposal was seen or answered, or its last answer is taken back; answers with the summary of this very moment. */
  nudge: {
    from: 'either',
    request: z.strictObject({
      type: z.literal('nudge'),
      rule: z.enum(nudgeRules.map(({ id }) => id)),
      event: z.enum(nudgeEvents),
    }),
  },
  /** Reminders and badge, in the place of all that the member chose before. */
  preferences: {
    from: 'page',
    request: z.strictObject({ type: z.literal('preferences'), preferences: preferencesShape }),
  },
  /** What the chip says on the page at hand. */
  insight: {
    from: 'sensor',
    request: z.strictObject({
      type: z.literal('insight'),
      page: z.enum(pageKinds),
      openedAt: moment,
      since: moment,
    }),
  },
  /** Whether insights may be shown on LinkedIn pages; off takes the chip out of every page at once. */
  insights: { from: 'either', request: z.strictObject({ type: z.literal('insights'), isOn: z.boolean() }) },
  /** Whether nothing of ours may run in LinkedIn's pages; off brings it back into every page at once. */
  'zero-footprint': {
    from: 'page',
    request: z.strictObject({ type: z.literal('zero-footprint'), isOn: z.boolean() }),
  },
  /** Brings the panel into the page that asks for it. */
  panel: { from: 'sensor', request: z.strictObject({ type: z.literal('panel') }) },
  /** What the page has to know to read LinkedIn's exports; nothing is stored. What was held of another import is let go. */
  'import-begin': { from: 'page', request: z.strictObject({ type: z.literal('import-begin') }) },
  /** Hands over a part of what was found, to be held until all of it is there. */
  'import-part': { from: 'page', request: importPartShape },
  /** Stores all parts, or nothing: it begins at once, and `import-look` tells when it is done. */
  'import-store': { from: 'page', request: importStoreShape },
  /** Lets go of what is held. */
  'import-drop': { from: 'page', request: z.strictObject({ type: z.literal('import-drop') }) },
  /** Takes back the last import, in the same way. */
  'import-undo': { from: 'page', request: z.strictObject({ type: z.literal('import-undo'), id: identifier }) },
  /** How it stands. */
  'import-look': { from: 'page', request: z.strictObject({ type: z.literal('import-look') }) },
  ...dataShapes,
  ...accountShapes,
  /** Switches sync, or does it now; answers with how it stands. */
  sync: { from: 'page', request: z.strictObject({ type: z.literal('sync'), act: z.enum(syncActs) }) },
  /** Opens a page of ours in a new tab: a link would tell LinkedIn's page our address. */
  open: {
    from: 'sensor',
    request: z.strictObject({
      type: z.literal('open'),
      page: z.enum(['dashboard', 'welcome']),
      hash: z.optional(z.string().check(z.regex(/^[\w-]{1,40}$/))),
    }),
  },
} as const;

export type RequestType = keyof typeof protocol;

/** Who may send a message. */
export type Caller = (typeof protocol)[RequestType]['from'];
