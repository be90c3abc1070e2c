import type { Stores } from '@/tests/support/stores';

/** The ids of what the extension has promised not to lose. */
export interface Promised {
  /** Handed in: laid into the outbox, which is all that a page ever waits for. */
  readonly handedIn: Set<string>;
  /** Taken out of the outbox: written to both copies. */
  readonly acknowledged: Set<string>;
}

export function createPromised(): Promised {
  return { handedIn: new Set(), acknowledged: new Set() };
}

/**
 * Compares what was promised with what lies in the stores.
 * @param isSent whether this id was ever sent at all.
 * @throws when anything was lost, made up, or counted more or less often than once.
 */
export function requireKept(stores: Stores, promised: Promised, isSent: (id: string) => boolean): void {
  const kept = new Set(stores.activities.map(({ id }) => id));
  const lost = [...promised.handedIn.union(promised.acknowledged)].filter((id) => !kept.has(id));
  const strange = [...kept].filter((id) => !isSent(id));
  const problems = [
    ...lost.map((id) => `${id} was ${promised.acknowledged.has(id) ? 'acknowledged' : 'handed in'} and is lost`),
    ...strange.map((id) => `${id} was never sent`),
    ...miscounted(stores),
  ];
  if (problems.length > 0) throw new Error(`${problems.length} problems: ${problems.slice(0, 5).join('; ')}`);
}

/** The counts of days and kinds, as `day kind → number`; of all days or of those with single activities. */
export function countsOf({ tallies }: Pick<Stores, 'tallies'>): ReadonlyMap<string, number> {
  const lines = tallies.flatMap(({ day, counts }) => Object.entries(counts).map(([kind, count]) => [day, kind, count]));
  const counts = new Map<string, number>();
  for (const [day, kind, count] of lines) add(counts, `${day} ${kind}`, Number(count));
  return counts;
}

/** Days that are counted otherwise than their single activities say; days of which none is kept are left out. */
function miscounted(stores: Stores): readonly string[] {
  const rows = new Map<string, number>();
  for (const { day, kind } of stores.activities) add(rows, `${day} ${kind}`, 1);
  const days = new Set(stores.activities.map(({ day }) => day));
  const counts = countsOf(stores);
  const named = new Set([...rows.keys(), ...counts.keys()].filter((name) => days.has(name.slice(0, 10))));
  return [...named]
    .filter((name) => (rows.get(name) ?? 0) !== (counts.get(name) ?? 0))
    .map((name) => `${name}: ${counts.get(name) ?? 0} in the tally, ${rows.get(name) ?? 0} activities`);
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
