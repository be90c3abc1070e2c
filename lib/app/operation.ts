import type { Activity, ActivitySource, SensedKind, ValueReason } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { MissSide } from '@/lib/domain/health/health';
import type { NudgeEvent } from '@/lib/domain/nudges/nudge-log';
import type { Reading } from '@/lib/domain/reading';
import type { AddEntry, Entry, ReadingEntry } from '@/lib/messaging/messages';
import type { Settings } from '@/lib/messaging/published';

/**
 * Whose something is when its turn comes: of the member who is signed in to LinkedIn, as all that is seen there, or of
 * the account that is shown, as all that is told, logged and corrected by hand.
 */
export type Whose = 'signed-in' | 'shown';

/** A row whose account is found when its turn comes. */
export type Unowned<Row extends { readonly account: string }> = Omit<Row, 'account'>;

/** One thing to write. A removal only ever takes back what came from the same source. */
export type Operation =
  | {
      readonly do: 'add';
      readonly activity: Unowned<Activity>;
      readonly whose: Whose;
      /** The patterns of ours that told it. */
      readonly by?: readonly string[];
    }
  | { readonly do: 'remove'; readonly id: string; readonly source: ActivitySource }
  /** Takes a record out of the count, whatever its source, puts one in, or both; `id` is that of the correction. */
  | {
      readonly do: 'correct';
      readonly id: string;
      readonly remove?: string;
      readonly add?: Unowned<Activity>;
    }
  /** Takes all of a day out of the count; `id` is that of the correction. */
  | { readonly do: 'clear'; readonly id: string; readonly day: string }
  /** Takes a correction back. */
  | { readonly do: 'uncorrect'; readonly id: string }
  /** The word of "I added value today". */
  | { readonly do: 'reword'; readonly id: string; readonly why: ValueReason | 'none' }
  | { readonly do: 'read'; readonly reading: Unowned<Reading>; readonly whose: Whose }
  /** Takes back a reading that was typed. */
  | { readonly do: 'unread'; readonly id: string }
  /** Takes the place of all that the member answered before. */
  | { readonly do: 'answer'; readonly answers: Answers }
  /** A proposal was shown or answered. */
  | { readonly do: 'nudge'; readonly event: NudgeEvent; readonly whose: Whose }
  /** From here on, everything that is seen is of this member. */
  | { readonly do: 'member'; readonly member: string }
  /** From here on, this account is shown; undefined: that of whoever is signed in. */
  | { readonly do: 'show'; readonly account: string | undefined }
  | { readonly do: 'miss'; readonly kind: SensedKind; readonly side: MissSide; readonly at: number };

/** What the sensor reported, as operations. What happened before consent is left out. */
export function operationsFrom(entries: readonly Entry[], settings: Settings): readonly Operation[] {
  return entries
    .filter((entry) => !('at' in entry) || entry.at >= settings.startedAt)
    .map((entry) => operationFrom(entry, settings));
}

function operationFrom(entry: Entry, settings: Settings): Operation {
  switch (entry.do) {
    case 'add':
      return { do: 'add', activity: activityFrom(entry, settings), whose: 'signed-in', by: entry.by ?? [] };
    case 'remove':
      return { do: 'remove', id: entry.id, source: 'live' };
    case 'reading':
      return { do: 'read', reading: readingFrom(entry, settings), whose: 'signed-in' };
    case 'member':
    case 'miss':
      return entry;
  }
}

/** The day is fixed here, by the offset of the moment itself, and never changes afterwards. */
function activityFrom(entry: AddEntry, { dayStart }: Settings): Unowned<Activity> {
  const { id, kind, at, offset, confidence, traits } = entry;
  const day = dayOf({ at, offset }, dayStart);
  const activity = { id, kind, at, day, offset, source: 'live', confidence } as const;
  return traits ? { ...activity, traits } : activity;
}

/** By the same rule as the day of an activity. */
function readingFrom({ id, metric, value, at, offset }: ReadingEntry, { dayStart }: Settings): Unowned<Reading> {
  return { id, metric, value, at, day: dayOf({ at, offset }, dayStart), source: 'live' };
}
