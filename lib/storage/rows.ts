import { z } from 'zod/mini';
import { activityKinds, activitySources, confidences } from '@/lib/domain/activity';

/** Guards for rows as they come out of a store or of the second copy: files on a disk can be damaged. */

export const count = z.number().check(z.nonnegative());

/** A kind that this version does not know is kept: a newer version may have written it. */
export const counts = z.record(z.string(), count);

const dayForm = /^\d{4}-\d\d-\d\d$/;
export const day = z.string().check(z.regex(dayForm));

const longestText = 200;
const text = z.string().check(z.minLength(1), z.maxLength(longestText));

const ActivityRow = z.looseObject({
  id: text,
  kind: z.enum(activityKinds),
  at: z.number(),
  day,
  offset: z.number(),
  source: z.enum(activitySources),
  confidence: z.enum(confidences),
  account: text,
  traits: z.optional(z.looseObject({})),
});

const ForecastRow = z.looseObject({
  version: text,
  raw: z.number(),
  points: z.number(),
  unknown: z.optional(z.array(text)),
  isIdle: z.optional(z.boolean()),
});

const ReadingRow = z.looseObject({
  id: text,
  metric: text,
  value: z.number(),
  at: z.number(),
  day,
  source: text,
  account: text,
  forecast: z.optional(ForecastRow),
});

const clearedBase = { id: text, day, at: z.number(), account: text };

const correctionBase = { ...clearedBase, kind: z.enum(activityKinds) };

const DaySumRow = z.looseObject({ counts, outside: count, notes: count, threads: count });

const CorrectionRow = z.discriminatedUnion('do', [
  z.looseObject({ ...correctionBase, do: z.literal('added'), activity: text }),
  z.looseObject({ ...correctionBase, do: z.literal('removed'), activity: ActivityRow }),
  z.looseObject({ ...correctionBase, do: z.literal('moved'), activity: ActivityRow, to: z.object({ id: text, day }) }),
  z.looseObject({ ...clearedBase, do: z.literal('cleared'), count, sum: z.optional(DaySumRow) }),
]);

const guards = {
  activities: guardOf(ActivityRow),
  tallies: isTally,
  readings: guardOf(ReadingRow),
  corrections: guardOf(CorrectionRow),
} as const;

/** The stores that hold rows of the member's data. */
export type RowStore = keyof typeof guards;

/** Whether a row of a store has the shape that this version writes. */
export function isSound(store: RowStore, row: unknown): boolean {
  return guards[store](row);
}

type Guard = (row: unknown) => boolean;

function guardOf(shape: z.ZodMiniType): Guard {
  return (row) => shape.safeParse(row).success;
}

/** By hand: the charts read a row for every day of all years, and a schema takes ten times as long for it. */
function isTally(row: unknown): boolean {
  if (!isPlain(row)) return false;
  const { account, day, counts, outside, notes, threads, restored } = row;
  return (
    isText(account) &&
    isDay(day) &&
    isPlain(counts) &&
    Object.values(counts).every(isCount) &&
    [outside, notes, threads].every(isCount) &&
    (restored === undefined || typeof restored === 'boolean')
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longestText;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && dayForm.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
