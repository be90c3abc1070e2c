import { z } from 'zod/mini';
import { sensedKinds } from '@/lib/domain/activity';
import { families, type Health, healthFamilyOf, missSides } from '@/lib/domain/health/health';
import { findRecord } from './meta-record';
import { count } from './rows';
import type { WriteTransaction } from './schema';
import { allTallies } from './tallies';

const FamilyRow = z.object({
  counted: z.optional(count),
  confirmed: z.optional(count),
  told: z.optional(count),
  misses: z.array(z.object({ side: z.enum(missSides), count, since: count, last: count, stretch: count })),
  gaps: z.array(z.object({ from: count, to: count })),
});

/** A family or a side that this version does not know makes the record a broken one: it is begun anew. */
const HealthRow = z.object({
  alive: count,
  families: z.partialRecord(z.enum(families), FamilyRow),
  patterns: z.array(z.object({ name: z.string(), count, day: z.string() })),
});

const healthKey = 'health';

/**
 * What the self-check knows. In a database without it (of an older version, or restored) it begins with what the days
 * say: when each kind was counted last. A broken record is set aside.
 * @param now epoch milliseconds.
 */
export async function findHealth(transaction: WriteTransaction, now: number): Promise<Health> {
  const known = await findRecord(transaction, healthKey, HealthRow);
  // The border to the disk; zod's optional fields may be undefined, what is written never is.
  if (known) return known as Health;
  const begun = await beginHealth(transaction, now);
  await putHealth(transaction, begun);
  return begun;
}

export async function putHealth(transaction: WriteTransaction, health: Health): Promise<void> {
  await transaction.objectStore('meta').put({ key: healthKey, ...health });
}

async function beginHealth(transaction: WriteTransaction, now: number): Promise<Health> {
  const lastDays = new Map<string, number>();
  for (const { day, counts } of await allTallies(transaction)) {
    // Noon in UTC is on the same calendar day nearly everywhere.
    const at = Math.min(Date.parse(`${day}T12:00:00Z`), now);
    const counted = sensedKinds.filter((kind) => (counts[kind] ?? 0) > 0);
    for (const family of counted.map((kind) => healthFamilyOf(kind))) {
      lastDays.set(family, Math.max(lastDays.get(family) ?? 0, at));
    }
  }
  const known = [...lastDays].map(([family, counted]) => [family, { counted, misses: [], gaps: [] }]);
  return { alive: 0, families: Object.fromEntries(known), patterns: [] };
}
