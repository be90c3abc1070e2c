import type { SensedKind } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import type { Pillar } from '@/lib/domain/pillar';
import { pillarKinds } from '@/lib/domain/pillar-kinds';
import { kindsOf } from '@/lib/domain/recent-days';
import { type Comparison, compare } from './comparison';
import type { CountedDays } from './counted-days';

/**
 * What a week was for a pillar, in one word: against the week before · `nothing`: all of it was counted and nothing was
 * done · `unknown`: there is nothing to compare, or nobody could count.
 */
export type PillarTurn = 'more' | 'same' | 'less' | 'nothing' | 'unknown';

export interface PillarWeek {
  readonly turn: PillarTurn;
  /** Actions that were counted. */
  readonly count: number;
  /** The kind with most of them. */
  readonly main?: { readonly kind: SensedKind; readonly count: number };
  /** With `more`, `same` and `less`. */
  readonly compared?: Comparison;
  /** Kinds of which a day, in this week or the one before, could not be counted though counting had begun. */
  readonly leftOut: readonly SensedKind[];
}

/** One week of a pillar (taking an invitation back is no step), over the given days of it. */
export function pillarWeek(pillar: Pillar, days: readonly string[], book: CountedDays): PillarWeek {
  const kinds = pillarKinds[pillar];
  const counts = kinds.map((kind) => ({ kind, count: countOn(days, kind, book) }));
  const [main] = counts.toSorted((one, other) => other.count - one.count);
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  const compared = comparedSum(kinds, days, book);
  const leftOut = kinds.filter((kind) => isLeftOut(kind, days, book));
  return {
    turn: turnOf(count, compared, leftOut),
    count,
    ...(main && main.count > 0 && { main }),
    ...(compared && { compared }),
    leftOut,
  };
}

function countOn(days: readonly string[], kind: SensedKind, book: CountedDays): number {
  return days.reduce((sum, day) => sum + kindsOf(book.tallyOf(day), [kind]), 0);
}

/** Each kind is compared on the days on which that kind could be. */
function comparedSum(kinds: readonly SensedKind[], days: readonly string[], book: CountedDays): Comparison | undefined {
  const found = kinds.flatMap(
    (kind) => compare(days, { kinds: [kind], of: (tally) => kindsOf(tally, [kind]) }, book) ?? [],
  );
  if (found.length === 0) return undefined;
  return {
    now: found.reduce((sum, { now }) => sum + now, 0),
    before: found.reduce((sum, { before }) => sum + before, 0),
    ...((found.length < kinds.length || found.some(({ isPart }) => isPart)) && { isPart: true }),
  };
}

function isLeftOut(kind: SensedKind, days: readonly string[], book: CountedDays): boolean {
  const both = days.flatMap((day) => [day, addDays(day, -7)]);
  return both.some((day) => book.isCounted([], day) && !book.isCounted([kind], day));
}

function turnOf(count: number, compared: Comparison | undefined, leftOut: readonly SensedKind[]): PillarTurn {
  if (count === 0) return leftOut.length === 0 ? 'nothing' : 'unknown';
  if (!compared) return 'unknown';
  if (compared.now === compared.before) return 'same';
  return compared.now > compared.before ? 'more' : 'less';
}
