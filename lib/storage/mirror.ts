import type { Activity } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { activitiesOf } from './activities';
import { allAnswers } from './answers';
import { findIdentity, type Identity } from './identity';
import { allReadings, readingsBetween } from './readings';
import type { WriteTransaction } from './schema';
import type { Sentinel } from './sentinel';
import { allTallies, talliesBetween } from './tallies';

/**
 * The second copy, in `storage.local`, which a browser keeps with another engine: all tallies and readings by month,
 * the activities of the last 7 days by day, in parts, who is signed in, and what each member answered. Each entry is
 * made from the database, never from the entry before, so that nothing wrong in the copy lives longer than the next
 * write.
 */
export const mirrorKeys = {
  sentinel: 'mirror:sentinel',
  identity: 'mirror:identity',
  answers: 'mirror:answers',
  tallies: 'mirror:tallies:',
  readings: 'mirror:readings:',
  activities: 'mirror:activities:',
} as const;

/** Entries of `storage.local`. */
export type MirrorItems = Readonly<Record<string, unknown>>;

/** What of the copy has to be made anew. */
export interface Touched {
  /** Days with changed tallies. */
  readonly days: readonly string[];
  /** Parts of these days with changed activities; see {@link partOf}. */
  readonly parts: ReadonlySet<number>;
  /** Days with readings that were added or taken back. */
  readonly readingDays: readonly string[];
  /** Whether another member signed in. */
  readonly hasNewMember: boolean;
  /** Whether a member answered something else than before. */
  readonly hasNewAnswers: boolean;
}

/** The copy keeps the single activities of these 7 days and of any later one. */
export function firstMirroredDay(today: string): string {
  return addDays(today, -6);
}

/** A day with more activities than this has only this many in the copy: its tally is complete, its list is not. */
const mirroredActivities = 1_000;

const partCount = 16;

/**
 * The part of a day's activities in which the copy keeps the one with this id. A browser sends every change of
 * `storage.local`, with the value before and after, to every tab that listens; so only a part is written at a time.
 */
export function partOf(id: string): number {
  return [...id].reduce((sum, character) => sum + character.charCodeAt(0), 0) % partCount;
}

/** The entries of the copy that belong to what was touched. */
export async function mirrorOf(
  transaction: WriteTransaction,
  { days, parts, readingDays, hasNewMember, hasNewAnswers }: Touched,
  from: string,
): Promise<MirrorItems> {
  const items: Record<string, unknown> = {};
  for (const month of monthsOf(days)) {
    items[mirrorKeys.tallies + month] = await talliesBetween(transaction, daysOf(month));
  }
  for (const month of monthsOf(readingDays)) {
    items[mirrorKeys.readings + month] = await readingsBetween(transaction, daysOf(month));
  }
  if (hasNewMember) Object.assign(items, identityItem(await findIdentity(transaction)));
  if (hasNewAnswers) items[mirrorKeys.answers] = await allAnswers(transaction);
  for (const day of days.filter((each) => each >= from)) {
    const activities = await activitiesOn(transaction, day);
    for (const part of parts) {
      items[`${mirrorKeys.activities}${day}:${part}`] = activities.filter(({ id }) => partOf(id) === part);
    }
  }
  return items;
}

/** Everything that the copy holds, made anew. */
export async function wholeMirror(transaction: WriteTransaction, from: string): Promise<MirrorItems> {
  const days = (await allTallies(transaction)).map(({ day }) => day);
  const readingDays = (await allReadings(transaction)).map(({ day }) => day);
  const parts = new Set(Array.from({ length: partCount }, (_, part) => part));
  const all = { days: [...new Set(days)], parts, readingDays, hasNewMember: true, hasNewAnswers: true };
  return mirrorOf(transaction, all, from);
}

export function sentinelItem(sentinel: Sentinel): MirrorItems {
  return { [mirrorKeys.sentinel]: sentinel };
}

export function identityItem(identity: Identity): MirrorItems {
  return { [mirrorKeys.identity]: identity };
}

async function activitiesOn(transaction: WriteTransaction, day: string): Promise<readonly Activity[]> {
  const tallies = await talliesBetween(transaction, [day, day]);
  const lists = [];
  for (const { account } of tallies) {
    lists.push(await activitiesOf(transaction, [account, day], mirroredActivities));
  }
  return lists.flat();
}

function monthsOf(days: readonly string[]): ReadonlySet<string> {
  return new Set(days.map((day) => day.slice(0, 7)));
}

/** The 31st of every month is as late as any day of it. */
function daysOf(month: string): readonly [string, string] {
  return [`${month}-01`, `${month}-31`];
}
