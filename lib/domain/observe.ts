import type { ActivityKind } from './activity';
import { addDays, daysBetween } from './day';
import { activeDays, kindsOf, type RecentDays, recentDays } from './recent-days';
import { clamp } from './saturation';
import { type Flow, type FlowId, flows, type Inputs } from './signals';
import type { Tally } from './tally';
import { weeklyRate, windowDays } from './weekly-rate';

export interface Observation {
  /** The member's day that ends the window. */
  readonly today: string;
  /** The member's day on which counting began; tallies before it are not used. */
  readonly startedDay: string;
  /** Kinds that are counted at all. A flow fed by a kind that is not counted stays unknown, however many days pass. */
  readonly seenKinds: ReadonlySet<ActivityKind>;
  /** What was read from a page, answered or imported; it stands above what was counted. */
  readonly readings?: Inputs;
  readonly capture?: Capture;
  readonly blindDays?: BlindDays;
}

/** Days of which nobody can say whether a kind was quiet: they are unknown, not idle. */
export type BlindDays = Readonly<Partial<Record<ActivityKind, ReadonlySet<string>>>>;

/** Part (0.25–1) of a flow that this browser sees, the rest being done elsewhere, as on a phone; without it all. */
export type Capture = Readonly<Partial<Record<FlowId, number>>>;

/**
 * What the tallies of the last 90 days and the readings say about the inputs of the estimate. Quiet observed days are
 * known zeros; what nobody counted, read or answered is left out. Flows are amounts a week. Model est-1.0.0.
 */
export function inputsFrom(tallies: readonly Tally[], observation: Observation): Inputs {
  const { today, startedDay, readings } = observation;
  const observed = clamp(daysBetween(startedDay, today) + 1, 1, windowDays);
  const days = recentDays(tallies, today).slice(0, observed);
  return { ...countedFlows(days, observation), ...readings };
}

/** What one day adds to a flow, before its day cap. */
export function amountOf({ kinds, measure }: Flow, tally: Tally | undefined): number {
  if (measure === 'active') return activeDays([tally]);
  return measure === undefined ? kindsOf(tally, kinds) : (tally?.[measure] ?? 0);
}

function countedFlows(days: RecentDays, observation: Observation): Partial<Record<FlowId, number>> {
  const { today, seenKinds, capture, blindDays = {} } = observation;
  const rates: Partial<Record<FlowId, number>> = {};
  for (const flow of flows.filter((candidate) => isCounted(candidate, seenKinds))) {
    const isBlind = (age: number): boolean => flow.kinds.some((kind) => blindDays[kind]?.has(addDays(today, -age)));
    const counts = days.map((tally, age) => (isBlind(age) ? undefined : amountOf(flow, tally)));
    if (counts.every((count) => count === undefined)) continue;
    rates[flow.id] = weeklyRate(counts, { ...flow, capture: capture?.[flow.id] ?? 1 });
  }
  return rates;
}

function isCounted({ kinds, measure }: Flow, seenKinds: ReadonlySet<ActivityKind>): boolean {
  if (measure === 'active') return seenKinds.size > 0;
  return kinds.length > 0 && kinds.every((kind) => seenKinds.has(kind));
}
