import { z } from 'zod/mini';
import { sensedKinds } from '@/lib/domain/activity';
import type { Entry } from './messages';
import { identifier } from './protocol';

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

/** Entries that one batch of the outbox may hold. In a content script, a batch has one. */
export const mostInBatch = 500;

const Batch = z.array(entry).check(z.maxLength(mostInBatch));

/** The entries of a batch as it lies in the outbox; none when anything about it is wrong. */
export function entriesFrom(batch: unknown): readonly Entry[] {
  const parsed = Batch.safeParse(batch);
  // The border between the parser and the types of `messages.ts`, which say the same.
  return parsed.success ? (parsed.data as readonly Entry[]) : [];
}
