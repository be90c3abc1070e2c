import type { Activity } from '@/lib/domain/activity';
import { tallyWith } from '@/lib/domain/tally';
import type { RestoredTally } from './backup';

/** The sums of days whose single activities are gone, without those of their activities that go now. */
export function loweredTallies(
  tallies: readonly RestoredTally[],
  going: readonly Activity[],
): readonly RestoredTally[] {
  if (going.length === 0) return tallies;
  const byDay = Map.groupBy(going, placeOf);
  return tallies.map((tally) => (byDay.get(placeOf(tally)) ?? []).reduce(lowered, tally));
}

function lowered(tally: RestoredTally, activity: Activity): RestoredTally {
  return { ...tallyWith(tally, { activity, sign: -1 }), restored: true };
}

function placeOf({ account, day }: { readonly account: string; readonly day: string }): string {
  return `${day} ${account}`;
}
