import { z } from 'zod/mini';
import { activityKinds, activitySources, confidences, valueReasons } from '@/lib/domain/activity';
import { dayOf, daysBetween } from '@/lib/domain/day';
import { profileItems, profileMedia } from '@/lib/domain/estimate/answers';
import { auditGroups } from '@/lib/domain/estimate/capture';

/**
 * What a file may hold, field by field: no field that is not named, no number that cannot be, no text that could be a
 * name or an address. Rows of stores are trusted more, since nobody but us writes them.
 */

/** The 1st of January 2000 and 2100: what no clock shows that is right. */
const earliest = Date.UTC(2000, 0);
const latest = Date.UTC(2100, 0);

const moment = z.number().check(z.gte(earliest), z.lt(latest));
/** Minutes east of UTC: from UTC-12 to UTC+14. */
const offset = z.int().check(z.gte(-12 * 60), z.lte(14 * 60));
const day = z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/), z.refine(isOnCalendar));
const count = z.int().check(z.gte(0), z.lte(1e9));
const id = z.string().check(z.regex(/^[\w:.-]{1,100}$/));
const account = z.string().check(z.regex(/^(default|[0-9a-f]{16})$/));
const name = z.string().check(z.regex(/^[a-z0-9][\w.-]{0,60}$/i));
const points = z.number().check(z.gte(-1e-6), z.lte(25 + 1e-6));

const traits = z.strictObject({
  form: z.optional(z.enum(['instant', 'quote'])),
  note: z.optional(z.boolean()),
  degree: z.optional(z.literal([1, 2, 3])),
  why: z.optional(z.enum(valueReasons)),
});

const activity = z
  .strictObject({
    id,
    kind: z.enum(activityKinds),
    at: moment,
    day,
    offset,
    source: z.enum(activitySources),
    confidence: z.enum(confidences),
    account,
    traits: z.optional(traits),
  })
  .check(z.refine(isOnItsDay, { path: ['day'] }));

const forecast = z.strictObject({
  version: name,
  raw: points,
  points,
  unknown: z.optional(z.array(name)),
  isIdle: z.optional(z.boolean()),
});

const reading = z.strictObject({
  id,
  metric: name,
  value: z.number().check(z.gte(-1e9), z.lte(1e9)),
  at: moment,
  day,
  source: z.enum(activitySources),
  account,
  forecast: z.optional(forecast),
});

const cleared = { id, day, at: moment, account, undoneAt: z.optional(moment) };

const corrected = { ...cleared, kind: z.enum(activityKinds) };

const daySum = { counts: z.record(name, count), outside: count, notes: count, threads: count };

const correction = z.discriminatedUnion('do', [
  z.strictObject({ ...corrected, do: z.literal('added'), activity: id }),
  z.strictObject({ ...corrected, do: z.literal('removed'), activity, part: z.optional(id) }),
  z.strictObject({ ...corrected, do: z.literal('moved'), activity, to: z.strictObject({ id, day }) }),
  z.strictObject({ ...cleared, do: z.literal('cleared'), count, sum: z.optional(z.strictObject(daySum)) }),
]);

const tally = z.strictObject({
  account,
  day,
  ...daySum,
  restored: z.literal(true),
});

/** The rows of each list. */
export const backupRows = { activities: activity, readings: reading, corrections: correction, tallies: tally } as const;

const few = z.int().check(z.gte(0), z.lte(1e6));

const answers = z.strictObject({
  profile: z.optional(z.array(z.enum(profileItems))),
  media: z.optional(z.array(z.enum(profileMedia))),
  groups: z.optional(few),
  seniors: z.optional(few),
  coworkers: z.optional(few),
  invitations: z.optional(z.strictObject({ sent: few, accepted: few })),
  salesNavigator: z.optional(z.boolean()),
  seenShare: z.optional(z.number().check(z.gte(0.25), z.lte(1))),
});

const instant = { at: moment, day };
const answerKind = z.enum(['done', 'later', 'next-week', 'never']);

const ruleLog = z.strictObject({
  shown: z.array(z.strictObject(instant)).check(z.maxLength(8)),
  answers: z.array(z.strictObject({ ...instant, is: answerKind })).check(z.maxLength(16)),
});

/** 0 stands for a time that nobody noted. */
const changedAt = z.union([z.literal(0), moment]);

const items = z.array(z.enum(profileItems));

/** The records of one account; each is sound or broken for itself. */
export const backupRecords = {
  answers: z.strictObject({ answeredAt: changedAt, answers }),
  audits: z.partialRecord(z.enum(auditGroups), z.strictObject({ live: count, archive: count })),
  archive: z.strictObject({
    facts: z.strictObject({
      invitations: z.optional(z.strictObject({ sent: count, accepted: count })),
      questions: z.optional(z.strictObject({ asked: count, replied: count })),
      connections: z.optional(count),
      seniors: z.optional(count),
      coworkers: z.optional(count),
      profile: z.optional(z.strictObject({ has: items, lacks: items })),
    }),
    until: z.union([z.literal(0), moment]),
    day,
    days: z.partialRecord(z.enum(auditGroups), day),
    startedDay: day,
  }),
  nudges: z.record(name, ruleLog),
} as const;

/** What stands once in a file. */
export const backupHead = {
  account,
  startedAt: moment,
  settings: z.strictObject({ changedAt, choices: z.record(name, z.unknown()) }),
} as const;

/** There is no 30th of February. */
function isOnCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day may begin later than at midnight, but it is never further away than that. A moment or a place that cannot be has no day. */
function isOnItsDay(row: { readonly at: number; readonly offset: number; readonly day: string }): boolean {
  if (!moment.safeParse(row.at).success || !offset.safeParse(row.offset).success) return true;
  return Math.abs(daysBetween(row.day, dayOf(row))) <= 1;
}
