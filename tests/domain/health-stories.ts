import type { Family, MissSide } from '@/lib/domain/health/health';
import type { Sign } from '@/lib/domain/health/health-signs';

export const minute = 60_000;
export const hour = 60 * minute;
export const start = Date.UTC(2026, 10, 3, 9);
export const later = start + 100 * hour;

interface Ways {
  readonly isConfirmed?: boolean;
  readonly isTold?: boolean;
}

export function answered(family: Family, at: number, { isConfirmed = true, isTold = false }: Ways = {}): Sign {
  return { sign: 'counted', family, at, isConfirmed, isTold };
}

/** A miss of a comment. */
export function missedBy(side: MissSide, at: number): Extract<Sign, { sign: 'missed' }> {
  return { sign: 'missed', family: 'comment', side, at };
}
