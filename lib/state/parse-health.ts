import { families } from '@/lib/domain/health/health';
import { type FamilyState, type HealthView, healthStates } from '@/lib/domain/health/health-view';
import { isDay, isRecord } from './guards';

/** How counting stands, as published; undefined when it cannot be trusted. Families that nobody knows are left out. */
export function parseHealth(value: unknown): HealthView | undefined {
  if (!isRecord(value) || Array.isArray(value)) return undefined;
  const entries = families.map((family) => [family, value[family]] as const).filter(([, state]) => state !== undefined);
  return entries.every(([, state]) => isFamilyState(state)) ? Object.fromEntries(entries) : undefined;
}

function isFamilyState(value: unknown): value is FamilyState {
  if (!isRecord(value) || !healthStates.some((state) => state === value.state)) return false;
  const { state, since, last } = value;
  return (state === 'working' ? since === undefined : isDay(since)) && (last === undefined || isDay(last));
}
