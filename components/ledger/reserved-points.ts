import type { LedgerLine } from '@/lib/domain/estimate/ledger';

/** Points that only Sales Navigator earns. */
export function reservedPoints(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, { state, possible }) => sum + (state === 'reserved' ? possible : 0), 0);
}
