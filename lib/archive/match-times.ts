import type { Activity } from '@/lib/domain/activity';

type Timed = Pick<Activity, 'id' | 'at'>;

/**
 * Pairs each of one list with at most one of the other whose time differs by at most `tolerance` milliseconds; as many
 * pairs as there can be. The ids of the first by those of the second.
 */
export function matchTimes(
  ones: readonly Timed[],
  others: readonly Timed[],
  tolerance: number,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const waiting = others.toSorted(byTime);
  let next = 0;
  for (const one of ones.toSorted(byTime)) {
    while ((waiting[next]?.at ?? Infinity) < one.at - tolerance) next += 1;
    const other = waiting[next];
    if (!other || other.at > one.at + tolerance) continue;
    pairs.set(one.id, other.id);
    next += 1;
  }
  return pairs;
}

function byTime(one: Timed, other: Timed): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}
