import { isWorthShowing } from '@/components/coverage';
import { formatNumber, formatRange, say } from '@/components/words';
import type { Range } from '@/lib/domain/estimate/estimate';

/** A number that is not known exactly, and how much of it can be seen (0–1). */
export interface Seen extends Range {
  readonly coverage: number;
}

/** The number, with the one before it where they differ, in whole points; undefined while too little is known. */
export function estWords(from: Seen, to: Seen): string | undefined {
  if (!isWorthShowing(to.coverage)) return undefined;
  const [before, after] = [formatNumber(from.est), formatNumber(to.est)];
  const isSame = before === after || !isWorthShowing(from.coverage);
  return isSame ? after : say('whatif_change', before, after);
}

export function rangeWords({ low, high }: Range): string {
  return formatRange(low, high);
}
