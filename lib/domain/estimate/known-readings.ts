import { daysBetween } from '@/lib/domain/day';
import { byTime, type Metric, type Reading } from '@/lib/domain/reading';
import type { Evidence } from './evidence';
import type { ExtraId } from './explanation';
import type { KnownPart } from './known-inputs';
import { freshDays, shortestGrowth } from './parameters';
import type { FlowId, StockId } from './signals';
import { withWeeks } from './workbook-weeks';

/** Metrics that are an input as they stand. `days`: how long they stay known; without it until they are read again. */
const direct: readonly { readonly metric: Metric; readonly id: FlowId | StockId; readonly days?: number }[] = [
  { metric: 'endorsements', id: 'endorsements' },
  { metric: 'connections', id: 'connections' },
  // LinkedIn counts here the viewers of 90 days, and the engagements of 7 unless the member asks for more.
  { metric: 'profile-viewers', id: 'inbound_views90', days: freshDays.level },
  { metric: 'engagements', id: 'engagement_recv', days: freshDays.level },
];

/** Metrics that earn nothing in the model and are shown all the same. */
const extras: readonly { readonly metric: Metric; readonly id: ExtraId }[] = [
  { metric: 'followers', id: 'followers' },
  { metric: 'post-impressions', id: 'post_views' },
];

/** The level of an input, and the reading that tells it. */
interface Told {
  readonly id: FlowId | StockId;
  readonly level: number;
  readonly by: Reading;
}

/**
 * What readings of one account, in any order, say about inputs: of each metric the newest counts. Flows are per week.
 * What changes by itself is unknown again once it was read more than 90 days ago. Model est-1.0.0.
 */
export function knownFromReadings(all: readonly Reading[], day: string): KnownPart {
  const readings = withWeeks(all);
  const newest = newestOf(readings);
  const levels = direct.flatMap(({ metric, id, days = Infinity }): readonly Told[] => {
    const by = newest.get(metric);
    return by && isFresh(by, day, days) ? [{ id, level: by.value, by }] : [];
  });
  const told = [...levels, ...followersGained(readings, newest.get('followers-gained'), day)];
  const shown = extras.flatMap(({ metric, id }) => {
    const by = newest.get(metric);
    return by ? [[id, { ...evidenceOf(by), count: by.value }] as const] : [];
  });
  return {
    inputs: Object.fromEntries(told.map(({ id, level }) => [id, level])),
    evidence: Object.fromEntries([...told.map(({ id, by }) => [id, evidenceOf(by)] as const), ...shown]),
  };
}

/** Invitations that waited for an answer when LinkedIn showed it last; undefined when that is more than 28 days ago. */
export function pendingInvitations(readings: readonly Reading[], day: string): number | undefined {
  const reading = newestOf(readings).get('invites-pending');
  return reading && isFresh(reading, day, freshDays.pending) ? reading.value : undefined;
}

/**
 * Followers more (never fewer) a week, from the first to the last time they were read in 90 days; else what LinkedIn itself
 * says of seven days. From less than a week no growth is told.
 */
function followersGained(readings: readonly Reading[], shown: Reading | undefined, day: string): readonly Told[] {
  const isRecent = (reading: Reading): boolean => isFresh(reading, day, freshDays.level);
  const followers = readings.filter((reading) => reading.metric === 'followers' && isRecent(reading)).toSorted(byTime);
  const [first, by] = [followers[0], followers.at(-1)];
  const days = first && by ? daysBetween(first.day, by.day) : 0;
  if (first && by && days >= shortestGrowth) {
    return [{ id: 'followers_gained', level: Math.max(0, (7 * (by.value - first.value)) / days), by }];
  }
  return shown && isRecent(shown) ? [{ id: 'followers_gained', level: shown.value, by: shown }] : [];
}

function newestOf(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  const newest = new Map<string, Reading>();
  for (const reading of readings) {
    const known = newest.get(reading.metric);
    if (!known || byTime(known, reading) < 0) newest.set(reading.metric, reading);
  }
  return newest;
}

function isFresh(reading: Reading, day: string, days: number): boolean {
  return daysBetween(reading.day, day) <= days;
}

/** What was typed is the member's own word. */
function evidenceOf({ id, day, source }: Reading): Evidence {
  return source === 'manual' ? { origin: 'answered', day, typed: id } : { origin: 'read', day };
}
