import { sensedKinds } from '@/lib/domain/activity';
import { dayOf, daysFrom, type Moment } from '@/lib/domain/day';
import type { BlindDays } from '@/lib/domain/estimate/observe';
import type { Health } from '@/lib/domain/health/health';
import { blindDays, calendarOf } from '@/lib/domain/health/health-view';
import type { Settings } from '@/lib/messaging/published';

/** Days of which nobody can say whether a kind was quiet: it was broken, or zero-footprint mode was on for a part of them. */
export function unseenDays(health: Health, { dayStart, offSince, offBefore = [] }: Settings, now: Moment): BlindDays {
  const broken = blindDays(health, calendarOf(now.offset, dayStart));
  const spans = offSince === undefined ? offBefore : [...offBefore, { from: offSince, to: dayOf(now, dayStart) }];
  const off = spans.flatMap(({ from, to }) => daysFrom(from, to));
  if (off.length === 0) return broken;
  return Object.fromEntries(sensedKinds.map((kind) => [kind, new Set([...(broken[kind] ?? []), ...off])]));
}
