import { type ActivityKind, type SensedKind, sensedKinds } from '@/lib/domain/activity';
import { dayOf, daysFrom } from '@/lib/domain/day';
import type { BlindDays } from '@/lib/domain/estimate/observe';
import {
  type Family,
  type FamilyHealth,
  families,
  type Health,
  healthFamilyOf,
  isBroken,
  isLoss,
  type MissSide,
} from './health';

/**
 * `uncounted`: it is not counted any more · `untold`: it is only counted where the page tells which of two things was
 * done · `undetailed`: it is counted, but what only the control tells is not (note, reply).
 */
export const healthStates = ['working', 'uncounted', 'untold', 'undetailed'] as const;

export type HealthState = (typeof healthStates)[number];

/** How things stand with one family, in days: what a page shows. */
export interface FamilyState {
  readonly state: HealthState;
  /** The member's day of the first miss; with every state but `working`. */
  readonly since?: string;
  /** The member's day on which it was counted last; absent when it never was. */
  readonly last?: string;
}

/** A family that is missing was not seen yet. */
export type HealthView = Readonly<Partial<Record<Family, FamilyState>>>;

/** Turns a moment (epoch milliseconds) into the member's day. */
export type Calendar = (at: number) => string;

/** The member's calendar as of now; moments of another offset may be shown a day off. */
export function calendarOf(offset: number, dayStart: number): Calendar {
  return (at) => dayOf({ at, offset }, dayStart);
}

/** What each side means when it is silent, the worst first. */
const meanings: readonly (readonly [MissSide, HealthState])[] = [
  ['answer', 'uncounted'],
  ['click', 'uncounted'],
  ['page', 'uncounted'],
  ['label', 'untold'],
  ['input', 'undetailed'],
];

export function healthView({ families: known }: Health, calendar: Calendar): HealthView {
  const entries = families.flatMap((family) => {
    const state = stateOf(known[family], calendar);
    return state ? [[family, state] as const] : [];
  });
  return Object.fromEntries(entries);
}

function stateOf(family: FamilyHealth | undefined, calendar: Calendar): FamilyState | undefined {
  const problem = family && problemOf(family);
  if (!problem && family?.counted === undefined) return undefined;
  return {
    state: problem?.state ?? 'working',
    ...(problem && { since: calendar(problem.since) }),
    ...(family?.counted !== undefined && { last: calendar(family.counted) }),
  };
}

function problemOf({ misses }: FamilyHealth): { readonly state: HealthState; readonly since: number } | undefined {
  for (const [side, state] of meanings) {
    const found = misses.find((one) => one.side === side && isBroken(one));
    if (found) return { state, since: found.since };
  }
  return undefined;
}

/** Kinds whose silence says nothing at present: no longer counted, or only in part. */
export function brokenKinds(health: Health): ReadonlySet<ActivityKind> {
  const isSilent = (family: Family): boolean => {
    const { misses = [] } = health.families[family] ?? {};
    return misses.some((one) => isLoss(one.side) && isBroken(one));
  };
  return new Set(sensedKinds.filter((kind) => familiesOf(kind).some(isSilent)));
}

/** The days on which a kind was broken before it worked again: what they do not show may have been done all the same. */
export function blindDays(health: Health, calendar: Calendar): BlindDays {
  const entries = sensedKinds.flatMap((kind) => {
    const gaps = familiesOf(kind).flatMap((family) => health.families[family]?.gaps ?? []);
    const days = gaps.flatMap(({ from, to }) => daysFrom(calendar(from), calendar(to)));
    return days.length > 0 ? [[kind, new Set(days)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A repost is counted in two ways: at once, and with thoughts. */
function familiesOf(kind: SensedKind): readonly Family[] {
  return kind === 'repost' ? ['repost', 'post'] : [healthFamilyOf(kind)];
}
