import type { Activity, ActivitySource } from '@/lib/domain/activity';
import { defaultAccount } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { AddEntry, Entry } from '@/lib/messaging/messages';
import type { Settings } from '@/lib/messaging/published';
import type { Reading } from '@/lib/storage/reading';

/** One thing to write. A removal only ever takes back what came from the same source. */
export type Operation =
  | { readonly do: 'add'; readonly activity: Activity }
  | { readonly do: 'remove'; readonly id: string; readonly source: ActivitySource }
  | { readonly do: 'read'; readonly reading: Reading };

/** What the sensor reported, as operations. What happened before consent is left out. */
export function operationsFrom(entries: readonly Entry[], settings: Settings): readonly Operation[] {
  return entries
    .filter((entry) => entry.do === 'remove' || entry.at >= settings.startedAt)
    .map((entry) =>
      entry.do === 'add'
        ? { do: 'add', activity: activityFrom(entry, settings) }
        : { do: 'remove', id: entry.id, source: 'live' },
    );
}

/** The day is fixed here, by the offset of the moment itself, and never changes afterwards. */
function activityFrom(entry: AddEntry, { dayStart }: Settings): Activity {
  const { id, kind, at, offset, confidence, traits } = entry;
  const day = dayOf({ at, offset }, dayStart);
  const activity = { id, kind, at, day, offset, source: 'live', confidence, account: defaultAccount } as const;
  return traits ? { ...activity, traits } : activity;
}
