import { daysBetween } from '@/lib/domain/day';
import { byTime, type Metric, type Reading } from '@/lib/domain/reading';
import type { FactSource } from './fact-source';
import type { KnownFacts } from './facts-from';

/** What waits for an answer changes by the hour: read yesterday at the earliest. */
const inboxDays = 1;

/** Profile views are compared with those of four weeks before the last look, or of up to eight. */
const comparison = { freshDays: 7, from: 28, to: 56 } as const;

/** Days of readings of profile views that the comparison looks back on. */
export const viewerDays = comparison.freshDays + comparison.to;

/** What LinkedIn showed: what waits in the inbox, and how profile views changed. */
export function readFacts({ readings = [], clock }: FactSource) {
  const inbox = (metric: Metric): number | undefined => {
    const newest = readingsOf(readings, metric).at(-1);
    return newest && daysBetween(newest.day, clock.day) <= inboxDays ? newest.value : undefined;
  };
  return {
    'inbox.unread': inbox('unread-conversations'),
    'inbox.invitations': inbox('invites-received'),
    'inbound.change28': changeOf(readingsOf(readings, 'profile-viewers'), clock.day),
  } satisfies Partial<KnownFacts>;
}

/** Oldest first. */
function readingsOf(readings: readonly Reading[], wanted: Metric): readonly Reading[] {
  return readings.filter(({ metric }) => metric === wanted).toSorted(byTime);
}

/** The change as a share of what it was; unknown without two looks that are far enough apart. */
function changeOf(readings: readonly Reading[], today: string): number | undefined {
  const now = readings.at(-1);
  if (!now || daysBetween(now.day, today) > comparison.freshDays) return undefined;
  const before = readings.findLast(({ day }) => daysBetween(day, now.day) >= comparison.from);
  if (!before?.value || daysBetween(before.day, now.day) > comparison.to) return undefined;
  return (now.value - before.value) / before.value;
}
