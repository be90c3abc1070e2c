import { sensedKinds } from '@/lib/domain/activity';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import { explain } from '@/lib/domain/estimate/explain';
import { type LedgerLine, ledgerOf } from '@/lib/domain/estimate/ledger';
import type { Pillar } from '@/lib/domain/pillar';
import { dayBefore, today } from './tallies';

/** A member who has been counted for 200 days and did nothing. */
export const source: ExplanationSource = {
  day: today,
  startedDay: dayBefore(200),
  tallies: [],
  seenKinds: new Set(sensedKinds),
};

/** The ledger of that member, but for what is given. */
export function lines(rest: Partial<ExplanationSource> = {}): Readonly<Record<Pillar, readonly LedgerLine[]>> {
  return ledgerOf(explain({ ...source, ...rest }));
}

export function lineOf(pillar: Pillar, id: LedgerLine['id'], rest: Partial<ExplanationSource> = {}): LedgerLine {
  const found = lines(rest)[pillar].find((line) => line.id === id);
  if (!found) throw new Error(`No line of ${id} in ${pillar}`);
  return found;
}
