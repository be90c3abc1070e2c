import { z } from 'zod/mini';
import { sensedKinds } from '@/lib/domain/activity';
import { profileItems } from '@/lib/domain/estimate/answers';
import { metrics } from '@/lib/domain/reading';
import { dayShape } from './day-shape';
import { mostInPart } from './import-messages';
import { identifier } from './records-shape';

const moment = z.int().check(z.nonnegative(), z.lte(8.64e15));
const count = z.int().check(z.nonnegative());

const activity = z.strictObject({
  id: identifier,
  kind: z.enum([...sensedKinds, 'conversation']),
  at: moment,
  day: dayShape,
  offset: z.int().check(z.gte(-1_440), z.lte(1_440)),
  traits: z.optional(z.strictObject({ form: z.optional(z.enum(['instant', 'quote'])), note: z.optional(z.boolean()) })),
});

const reading = z.strictObject({
  // Dots stand in the names of metrics.
  id: z.string().check(z.regex(/^[\w.-]{1,80}$/)),
  metric: z.enum(metrics),
  // LinkedIn takes back what it had counted: a day can be negative.
  value: z.number().check(z.gte(-1e9), z.lte(1e9)),
  at: moment,
  day: dayShape,
  source: z.enum(['archive', 'workbook']),
});

export const importPartShape = z.strictObject({
  type: z.literal('import-part'),
  id: identifier,
  part: count,
  activities: z.array(activity).check(z.maxLength(mostInPart)),
  readings: z.array(reading).check(z.maxLength(mostInPart)),
});

const items = z.array(z.enum(profileItems)).check(z.maxLength(profileItems.length));

export const importStoreShape = z.strictObject({
  type: z.literal('import-store'),
  id: identifier,
  parts: count,
  facts: z.strictObject({
    invitations: z.optional(z.strictObject({ sent: count, accepted: count })),
    questions: z.optional(z.strictObject({ asked: count, replied: count })),
    connections: z.optional(count),
    seniors: z.optional(count),
    coworkers: z.optional(count),
    profile: z.optional(z.strictObject({ has: items, lacks: items })),
  }),
  until: moment,
});
