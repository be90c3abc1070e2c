import { type Correction, isClearedSum } from '@/lib/domain/corrections';
import type { Backup, RestoredTally } from './backup';

/**
 * The sums of a backup without those of days that the member cleared elsewhere. Where the backup knows that a day was
 * cleared, its sum is of what came later.
 * @param corrections those of all backups, merged.
 */
export function talliesLeft(
  { tallies, corrections: own }: Pick<Backup, 'tallies' | 'corrections'>,
  corrections: readonly Correction[],
): readonly RestoredTally[] {
  const known = new Set(own.map(({ id }) => id));
  const cleared = new Set(corrections.filter((each) => isClearedSum(each) && !known.has(each.id)).map(placeOf));
  return cleared.size === 0 ? tallies : tallies.filter((tally) => !cleared.has(placeOf(tally)));
}

function placeOf({ account, day }: { readonly account: string; readonly day: string }): string {
  return `${day} ${account}`;
}
