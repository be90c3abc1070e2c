import { z } from 'zod/mini';
import { activityKinds, activitySources, confidences } from '@/lib/domain/activity';

/** Guards for rows as they come out of a store or of the second copy: files on a disk can be damaged. */

export const count = z.number().check(z.nonnegative());

/** A kind that this version does not know is kept: a newer version may have written it. */
export const counts = z.record(z.string(), count);

export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const text = z.string().check(z.minLength(1), z.maxLength(200));

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

const TallyRow = z.looseObject({
  account: text,
  day,
  counts,
  outside: count,
  notes: count,
  threads: count,
  restored: z.optional(z.boolean()),
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
  activities: ActivityRow,
  tallies: TallyRow,
  readings: ReadingRow,
  corrections: CorrectionRow,
} as const;

/** The stores that hold rows of the member's data. */
export type RowStore = keyof typeof guards;

/** Whether a row of a store has the shape that this version writes. */
export function isSound(store: RowStore, row: unknown): boolean {
  return guards[store].safeParse(row).success;
}
