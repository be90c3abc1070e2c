import { activityKinds } from '@/lib/domain/activity';
import type { Estimate, PillarEstimate, Range } from '@/lib/domain/estimate/estimate';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import type { OfficialLine, SignedIn, Summary, Today } from '@/lib/domain/summary';
import type { Settings } from '@/lib/messaging/published';
import { isDay, isNumber, isRecord } from './guards';
import { parseGuide } from './parse-guide';
import { isStanding } from './parse-standing';

/**
 * What lies in `storage.local` was written by our worker, perhaps by another version of it or only in half. A page
 * that cannot trust it shows what the worker answers instead, so everything doubtful is `undefined` and nothing throws.
 */

/** A guide that cannot be trusted is left out, and so is who is signed in; all else has to be sound. */
export function parseSummary(value: unknown): Summary | undefined {
  if (!isSummary(value)) return undefined;
  const { guide: stored, signedIn, ...rest } = value;
  const guide = parseGuide(stored);
  return { ...rest, ...(guide && { guide }), ...(isSignedIn(signedIn) && { signedIn }) };
}

/** Consent is what must be sound; a broken preference falls back to the most careful one. */
export function parseSettings(value: unknown): Settings | undefined {
  if (!isRecord(value) || !isNumber(value.startedAt)) return undefined;
  const { startedAt, insights, dayStart, offSince } = value;
  return {
    startedAt,
    insights: insights === true,
    dayStart: isHour(dayStart) ? dayStart : 0,
    ...(isDay(offSince) && { offSince }),
  };
}

function isSummary(value: unknown): value is Summary {
  if (!isRecord(value) || typeof value.account !== 'string') return false;
  return isDay(value.day) && isNumber(value.updatedAt) && isSummaryContent(value);
}

function isSummaryContent({ today, week, ...rest }: Readonly<Record<string, unknown>>): boolean {
  return isToday(today) && isCounts(week) && isScore(rest) && isStanding(rest);
}

/** A summary of a version that knew no uncertainty counts as missing. */
function isScore({ estimate, uncertainty, official }: Readonly<Record<string, unknown>>): boolean {
  return isEstimate(estimate) && isNumber(uncertainty) && (official === undefined || isOfficialLine(official));
}

function isOfficialLine(value: unknown): value is OfficialLine {
  if (!isRecord(value) || !isDay(value.day) || !isNumber(value.total)) return false;
  return value.forecast === undefined || isNumber(value.forecast);
}

function isToday(value: unknown): value is Today {
  if (!isRecord(value) || !isCounts(value.counts)) return false;
  return isBoolean(value.value) && isNumber(value.conversations) && isNumber(value.appointments);
}

function isSignedIn(value: unknown): value is SignedIn {
  return isRecord(value) && isNumber(value.number) && isNumber(value.shown);
}

function isCounts(value: unknown): value is Today['counts'] {
  return isRecord(value) && activityKinds.every((kind) => value[kind] === undefined || isNumber(value[kind]));
}

function isEstimate(value: unknown): value is Estimate {
  if (!isRecord(value) || !isRange(value.total) || !isNumber(value.coverage)) return false;
  const { pillars: found } = value;
  return isRecord(found) && pillars.every((pillar: Pillar) => isPillarEstimate(found[pillar]));
}

function isPillarEstimate(value: unknown): value is PillarEstimate {
  return isRecord(value) && isNumber(value.coverage) && isRange(value);
}

function isRange(value: unknown): value is Range {
  return isRecord(value) && [value.est, value.low, value.high].every(isNumber);
}

function isHour(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 23;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
