import { type ActivityKind, sensedKinds } from '@/lib/domain/activity';
import { daysBetween } from '@/lib/domain/day';
import { activeDays, kindsOf, type RecentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import type { Capture } from './capture';
import { windowDays } from './parameters';
import { clamp } from './saturation';
import { type Flow, type FlowId, flows } from './signals';
import { weeklyRate } from './weekly-rate';

export interface Observation {
  /** The member's day that ends the window. */
  readonly day: string;
  /** The member's day on which counting began; tallies before it are not used. */
  readonly startedDay: string;
  /** Kinds that are counted at all. A flow fed by a kind that is not counted stays unknown, however many days pass. */
  readonly seenKinds: ReadonlySet<ActivityKind>;
  readonly capture?: Capture;
  readonly blindDays?: BlindDays;
  readonly archived?: Archived;
}

/** Of some flows LinkedIn's archive tells everything, whoever counted, up to the day before this one. */
export type Archived = ReadonlyMap<FlowId, string>;

/** Days of which nobody can say whether a kind was quiet: they are unknown, not idle. */
export type BlindDays = Readonly<Partial<Record<ActivityKind, ReadonlySet<string>>>>;

/** What was counted, and on how many days all of it could be. */
export interface Counted {
  readonly count: number;
  readonly days: number;
}

/** A flow as it was counted, and the amount a week that the model makes of it. */
export interface ObservedFlow extends Counted {
  readonly id: FlowId;
  readonly rate: number;
}

type Measured = Pick<Flow, 'kinds' | 'measure'>;

type Count = number | undefined;

/**
 * What the last 90 days say about the flows. Quiet observed days are known zeros; what nobody could count is left out.
 * Model est-1.0.0.
 */
export function observedFlows(days: RecentDays, observation: Observation): readonly ObservedFlow[] {
  return flows.flatMap((flow) => {
    const archivedAge = archivedAgeOf(flow, observation);
    const counts = countsOf(flow, days, { ...observation, archivedAge });
    const counted = sumOf(counts);
    if (counted.days === 0) return [];
    const capture = observation.capture?.[flow.id] ?? 1;
    const seen = counts.map((count, age) => (age < archivedAge ? count : asSeen(count, flow, capture)));
    return [{ id: flow.id, ...counted, rate: weeklyRate(seen, { ...flow, capture }) }];
  });
}

/** The age from which on the archive tells all of a flow. */
function archivedAgeOf({ id }: Flow, { archived, day }: Observation): number {
  const exported = archived?.get(id);
  return exported === undefined ? Infinity : Math.max(0, daysBetween(exported, day) + 1);
}

/** What was done on a day that the archive knows whole, as if only a part had been seen: the rate makes it whole again. */
function asSeen(count: Count, { dayCap = Infinity }: Flow, capture: number): Count {
  return count === undefined ? undefined : Math.min(count, dayCap) * capture;
}

/** How often the kinds were counted together, on those of the last 90 days on which all of them could be. */
export function countedOf(kinds: readonly ActivityKind[], days: RecentDays, observation: Observation): Counted {
  return sumOf(countsOf({ kinds }, days, observation));
}

/** What one day adds to a flow, before its day cap. */
export function amountOf({ kinds, measure }: Measured, tally: Tally | undefined): number {
  if (measure === 'active') return activeDays([tally]);
  return measure === undefined ? kindsOf(tally, kinds) : (tally?.[measure] ?? 0);
}

/** Amounts of the observed days, today first; undefined on a day on which one of the kinds could not be counted. */
function countsOf(
  measured: Measured,
  days: RecentDays,
  { archivedAge = Infinity, ...observation }: Observation & { readonly archivedAge?: number },
): readonly Count[] {
  const { day, startedDay, seenKinds, blindDays = {} } = observation;
  if (!isCounted(measured, seenKinds)) return [];
  const isActive = measured.measure === 'active';
  // What was not counted could have made an active day of one on which nothing was.
  const blind = (isActive ? sensedKinds : measured.kinds).flatMap((kind) => [...(blindDays[kind] ?? [])]);
  const blindAges = new Set(blind.map((blindDay) => daysBetween(blindDay, day)));
  const countedDays = clamp(daysBetween(startedDay, day) + 1, 1, windowDays);
  return days.slice(0, archivedAge < windowDays ? windowDays : countedDays).map((tally, age) => {
    const amount = amountOf(measured, tally);
    if (age >= archivedAge) return amount;
    if (age >= countedDays) return undefined;
    return blindAges.has(age) && !(isActive && amount > 0) ? undefined : amount;
  });
}

function isCounted({ kinds, measure }: Measured, seenKinds: ReadonlySet<ActivityKind>): boolean {
  if (measure === 'active') return seenKinds.size > 0;
  return kinds.length > 0 && kinds.every((kind) => seenKinds.has(kind));
}

function sumOf(counts: readonly Count[]): Counted {
  const known = counts.filter((count) => count !== undefined);
  return { count: known.reduce((sum, count) => sum + count, 0), days: known.length };
}
