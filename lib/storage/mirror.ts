import type { Activity } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import { activitiesOf } from './activities';
import { allAnswers, recordOf } from './answers';
import { correctionsBetween } from './corrections';
import { findIdentity, type Identity } from './identity';
import { allNudgeLogs } from './nudges';
import { allReadings, readingsBetween } from './readings';
import type { WriteTransaction } from './schema';
import type { Sentinel } from './sentinel';
import { allTallies, talliesBetween } from './tallies';

/**
 * The second copy, in `storage.local`, which a browser keeps with another engine: all tallies and readings by month,
 * the activities of the last 7 days by day, in parts, what was corrected, by day, who is signed in, and what each
 * member answered, also to proposals. Each entry is made from the database, never from the entry before, so that nothing wrong in the copy
 * lives longer than the next write.
 */
export const mirrorKeys = {
  sentinel: 'mirror:sentinel',
  identity: 'mirror:identity',
  answers: 'mirror:answers',
  nudges: 'mirror:nudges',
  tallies: 'mirror:tallies:',
  readings: 'mirror:readings:',
  activities: 'mirror:activities:',
  corrections: 'mirror:corrections:',
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
  /** Days in which the member corrected something, or took a correction back. */
  readonly correctionDays: readonly string[];
  /** Whether another member signed in, or another account is shown. */
  readonly hasNewMember: boolean;
  /** Whether a member answered something else than before. */
  readonly hasNewAnswers: boolean;
  /** Whether a proposal was shown or answered. */
  readonly hasNewNudges: boolean;
}

/** The copy keeps the single activities of these 7 days and of any later one. */
export function firstMirroredDay(today: string): string {
  return addDays(today, -6);
}

/** A day with more activities than this has only this many in the copy: its tally is complete, its list is not. */
const mirroredActivities = 1_000;

/** Likewise; of corrections also those of older days are there, since a repair must not undo them. */
const mirroredCorrections = 5_000;

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
  { days, parts, readingDays, correctionDays, ...touched }: Touched,
  from: string,
): Promise<MirrorItems> {
  const items: Record<string, unknown> = await membersOf(transaction, touched);
  for (const month of monthsOf(days)) {
    items[mirrorKeys.tallies + month] = await talliesBetween(transaction, daysOf(month));
  }
  for (const month of monthsOf(readingDays)) {
    items[mirrorKeys.readings + month] = await readingsBetween(transaction, daysOf(month));
  }
  for (const day of correctionDays) {
    items[mirrorKeys.corrections + day] = await correctionsBetween(transaction, [day, day], mirroredCorrections);
  }
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
  const correctionDays = (await correctionsBetween(transaction, ['', '9999'])).map(({ day }) => day);
  const parts = new Set(Array.from({ length: partCount }, (_, part) => part));
  const touched = { days: [...new Set(days)], parts, readingDays, correctionDays: [...new Set(correctionDays)] };
  return mirrorOf(transaction, { ...touched, hasNewMember: true, hasNewAnswers: true, hasNewNudges: true }, from);
}

export function sentinelItem(sentinel: Sentinel): MirrorItems {
  return { [mirrorKeys.sentinel]: sentinel };
}

export function identityItem(identity: Identity): MirrorItems {
  return { [mirrorKeys.identity]: identity };
}

/** Who is who, and what each of them answered. */
async function membersOf(
  transaction: WriteTransaction,
  { hasNewMember, hasNewAnswers, hasNewNudges }: Pick<Touched, 'hasNewMember' | 'hasNewAnswers' | 'hasNewNudges'>,
): Promise<MirrorItems> {
  return {
    ...(hasNewMember && identityItem(await findIdentity(transaction))),
    ...(hasNewAnswers && { [mirrorKeys.answers]: await answersIn(transaction) }),
    ...(hasNewNudges && { [mirrorKeys.nudges]: await allNudgeLogs(transaction) }),
  };
}

async function answersIn(transaction: WriteTransaction): Promise<Readonly<Record<string, unknown>>> {
  const all = Object.entries(await allAnswers(transaction));
  return Object.fromEntries(all.map(([account, told]) => [account, recordOf(told)]));
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
