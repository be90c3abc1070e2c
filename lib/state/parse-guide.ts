import type { Nudge, ToldFact } from '@/lib/domain/nudges/choose-nudge';
import type { Guide } from '@/lib/domain/nudges/guide';
import type { Unit } from '@/lib/domain/nudges/nudge-facts';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { isNumber, isOneOf, isRecord } from './guards';

/**
 * The guide as it lies in storage; undefined where it cannot be trusted. A proposal of another version, which has no words
 * here, is such a case: a page shows none until the worker has answered.
 */
export function parseGuide(value: unknown): Guide | undefined {
  return isGuide(value) ? value : undefined;
}

function isGuide(value: unknown): value is Guide {
  if (!isRecord(value) || !isListOf(value.spare, isNudge) || !isListOf(value.never, isRule)) return false;
  return value.card === undefined || isNudge(value.card);
}

function isNudge(value: unknown): value is Nudge {
  if (!isRecord(value) || !isRule(value.id) || !isOneOf(pillars, value.pillar)) return false;
  const { minutes, step, words, why } = value;
  if (!isNumber(minutes) || !isListOf(words, isToldFact)) return false;
  return (step === undefined || isOneOf(steps, step)) && (why === undefined || isListOf(why, isToldFact));
}

function isToldFact(value: unknown): value is ToldFact {
  return isRecord(value) && isOneOf(units, value.unit) && (typeof value.value === 'string' || isNumber(value.value));
}

function isRule(value: unknown): value is RuleId {
  return isOneOf(rules, value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Records, so that a new rule, unit, step or pillar does not compile until it is known here. */
const pillars: Readonly<Record<Nudge['pillar'], true>> = {
  brand: true,
  find: true,
  insights: true,
  relations: true,
  care: true,
};

const steps: Readonly<Record<NonNullable<Nudge['step']>, true>> = { big: true, good: true, small: true };

const units: Readonly<Record<Unit, true>> = {
  'yes-or-no': true,
  count: true,
  days: true,
  hours: true,
  minutes: true,
  share: true,
  times: true,
  day: true,
  'profile-item': true,
};

/** Without the library of rules itself, which no page needs. */
const rules: Readonly<Record<RuleId, true>> = {
  B01: true,
  B02: true,
  B03: true,
  B04: true,
  B05: true,
  B06: true,
  B07: true,
  B08: true,
  B09: true,
  B10: true,
  F01: true,
  F02: true,
  F03: true,
  F04: true,
  F05: true,
  F06: true,
  F07: true,
  F08: true,
  F09: true,
  I01: true,
  I02: true,
  I03: true,
  I04: true,
  I05: true,
  I06: true,
  I07: true,
  I08: true,
  I09: true,
  I10: true,
  I11: true,
  I12: true,
  I13: true,
  I14: true,
  R01: true,
  R02: true,
  R03: true,
  R04: true,
  R05: true,
  R06: true,
  R07: true,
  R08: true,
  R09: true,
  R10: true,
  R11: true,
  C01: true,
  C02: true,
  C03: true,
  C04: true,
  C05: true,
  C06: true,
  C07: true,
  C08: true,
};
