import type { ActivityKind } from '@/lib/domain/activity';
import { daysBetween } from '@/lib/domain/day';
import { amountOf } from '@/lib/domain/estimate/observe';
import type { Flow } from '@/lib/domain/estimate/signals';
import type { FactSource } from './fact-source';

type Measured = Pick<Flow, 'kinds' | 'measure'>;

/** What was counted in the last `length` days; undefined when one of its kinds was not counted on one of them. */
export function windowSum(source: FactSource, measured: Measured, length: number): number | undefined {
  return isCounted(source, measured.kinds, length) ? atLeast(source, measured, length) : undefined;
}

/** The same, whether all of it could be counted or not. */
export function atLeast({ days }: FactSource, measured: Measured, length: number): number {
  return days.slice(0, length).reduce((sum, tally) => sum + amountOf(measured, tally), 0);
}

/** Whether the kinds are counted, and were on each of the last `length` days since counting began. */
export function isCounted(source: FactSource, kinds: readonly ActivityKind[], length: number): boolean {
  const { seenKinds, blindDays = {}, clock } = source;
  const isRecent = (day: string): boolean => daysBetween(day, clock.day) < length;
  const isBlind = (kind: ActivityKind): boolean => [...(blindDays[kind] ?? [])].some(isRecent);
  return seenKinds.size > 0 && kinds.every((kind) => seenKinds.has(kind) && !isBlind(kind));
}
