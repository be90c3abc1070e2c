import { z } from 'zod/mini';
import { sensedKinds } from '@/lib/domain/activity';
import { missSides } from '@/lib/domain/health/health';
import { metrics } from '@/lib/domain/reading';
import type { Entry } from './messages';
import { identifier } from './records-shape';

/** The year 9999 begins: a day has four digits for its year. */
const latest = Date.UTC(9999, 0, 1);

const traits = z.strictObject({
  form: z.optional(z.enum(['instant', 'quote'])),
  note: z.optional(z.boolean()),
  degree: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

const at = z.number().check(z.nonnegative(), z.lte(latest));
const offset = z.number().check(z.gte(-1080), z.lte(1080));

/** Names of our own patterns: a word, or the end of an address. */
const by = z.array(z.string().check(z.regex(/^[\w.:?/*-]{1,90}$/))).check(z.maxLength(4));

/** What the sensor saw: an activity, one to take back by its id, a number, a member, or a silence of one side. */
const entry = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    id: identifier,
    kind: z.enum(sensedKinds),
    at,
    offset,
    confidence: z.enum(['confirmed', 'likely']),
    traits: z.optional(traits),
    by: z.optional(by),
  }),
  z.strictObject({ do: z.literal('remove'), id: identifier }),
  z.strictObject({
    do: z.literal('reading'),
    id: identifier,
    metric: z.enum(metrics),
    value: z.number().check(z.nonnegative(), z.lte(1e9)),
    at,
    offset,
  }),
  z.strictObject({ do: z.literal('member'), member: z.string().check(z.regex(/^[0-9a-f]{16}$/)) }),
  z.strictObject({ do: z.literal('miss'), kind: z.enum(sensedKinds), side: z.enum(missSides), at }),
]);

/** Entries that one batch of the outbox may hold. In a content script, a batch has one. */
export const mostInBatch = 500;

const Batch = z.array(entry).check(z.maxLength(mostInBatch));

/** The entries of a batch as it lies in the outbox; none when anything about it is wrong. */
export function entriesFrom(batch: unknown): readonly Entry[] {
  const parsed = Batch.safeParse(batch);
  // The border between the parser and the types of `messages.ts`, which say the same.
  return parsed.success ? (parsed.data as readonly Entry[]) : [];
}
