import type { SensedKind } from '@/lib/domain/activity';
import { conversationsOf } from '@/lib/domain/conversations';
import { valueAddingKinds } from '@/lib/domain/momentum/habit-score';
import { kindsOf } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import type { CountedDays } from './counted-days';

/** The day on which most was given to others, and what it was. */
export interface BestDay {
  readonly day: string;
  /** Most first, at most three. */
  readonly why: readonly BestPart[];
}

export interface BestPart {
  readonly what: SensedKind | 'conversations' | 'appointments';
  readonly count: number;
}

const mostParts = 3;

/** Undefined in a week in which nothing of it was counted. Of two equal days the first. */
export function bestDay(days: readonly string[], book: CountedDays): BestDay | undefined {
  const found = days.map((day) => ({ day, why: partsOf(book.tallyOf(day)) }));
  const [best] = found.toSorted((one, other) => sumOf(other.why) - sumOf(one.why));
  return best && best.why.length > 0 ? { ...best, why: best.why.slice(0, mostParts) } : undefined;
}

/** Messages and replies are its conversations: a long talk is one. */
function partsOf(tally: Tally | undefined): readonly BestPart[] {
  const kinds = valueAddingKinds.filter((kind) => kind !== 'message' && kind !== 'reply');
  const parts: readonly BestPart[] = [
    { what: 'appointments', count: kindsOf(tally, ['appointment']) },
    { what: 'conversations', count: conversationsOf(tally) },
    ...kinds.map((kind) => ({ what: kind, count: kindsOf(tally, [kind]) })),
  ];
  return parts.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

function sumOf(parts: readonly BestPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
