import { type Activity, activityKinds } from './activity';
import type { Correction, Records } from './corrections';
import { kindsOf } from './recent-days';
import { recordLines } from './record-lines';
import type { RecordWish } from './record-wish';
import type { Tally } from './tally';

/** One day of one account, as it was read. */
export interface DayContent {
  readonly day: string;
  readonly tally: Tally | undefined;
  readonly activities: readonly Activity[];
  readonly corrections: readonly Correction[];
}

/** What a page shows of a day. */
export interface DayPage extends Omit<Records, 'next'> {
  /** How many lines it takes, one for a day that has a sum alone. */
  readonly length: number;
  /** Whether the day has more lines after these. */
  readonly isCut: boolean;
}

/** What is asked for of a day: its lines from one place to another, newest first, and how much counts on the whole of it. */
export function dayPage(
  content: DayContent,
  wish: RecordWish,
  [from, to]: readonly [from: number, to: number],
): DayPage {
  const { day, activities, corrections } = content;
  const found = activities.filter(wish.isWanted);
  const lines = recordLines({ activities: found.map(withoutAccount), corrections }, {});
  const shown = lines.slice(from, to);
  const removals = new Set(shown.map(({ removal }) => removal));
  const unlisted = unlistedOf(content, wish);
  const isNothing = lines.length + corrections.length + unlisted === 0;
  return {
    activities: shown.filter(({ isRemoved }) => !isRemoved).map(({ record }) => record),
    corrections: corrections.filter((each) => !isStandingRemoval(each) || removals.has(each.id)).toSorted(byTime),
    days: isNothing
      ? []
      : [{ day, count: found.length + unlisted, total: kindsOf(content.tally, activityKinds), unlisted }],
    length: isNothing ? 0 : Math.max(1, shown.length),
    isCut: to < lines.length,
  };
}

/** Which part of a sum is of the other kinds, or how else it is known, nobody can tell. */
function unlistedOf({ tally, activities }: DayContent, { wholeKinds }: RecordWish): number {
  if (!tally?.restored) return 0;
  const listed = activities.filter(({ kind }) => wholeKinds.includes(kind)).length;
  return Math.max(0, kindsOf(tally, wholeKinds) - listed);
}

function isStandingRemoval(correction: Correction): boolean {
  return correction.do === 'removed' && correction.undoneAt === undefined;
}

function withoutAccount({ account: _, ...record }: Activity): Omit<Activity, 'account'> {
  return record;
}

function byTime(one: { readonly at: number }, other: { readonly at: number }): number {
  return other.at - one.at;
}
