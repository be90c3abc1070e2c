import { type LoggedKind, type ValueReason, valueId } from '@/lib/domain/activity';
import { isLoggable } from '@/lib/domain/corrections';
import { dayOf } from '@/lib/domain/day';
import { momentOn } from '@/lib/domain/moment-on';
import type { Settings } from '@/lib/messaging/published';
import { findIdentity } from '@/lib/storage/identity';
import { accountFor } from './books';
import type { Context } from './context';
import { ImpossibleRecordError } from './impossible-record';
import type { Operation, Whose } from './operation';
import { requireSettings } from './settings';
import { transact } from './transact';
import { write } from './write';

/** What the member says beside the kind. */
interface Details {
  /** Of an appointment or a conversation; today unless said otherwise. */
  readonly day?: string | undefined;
  /** Of "I added value today": one word, or that there is none. */
  readonly why?: ValueReason | 'none' | undefined;
  /** Of the account that is shown unless said otherwise. */
  readonly whose?: Whose;
}

/**
 * Writes down what the member did off LinkedIn: at this moment, or at noon of an earlier day. "I added value today"
 * counts once a day, however often it is said; the word said last is the one that is kept.
 * @returns the id, for {@link unlog}.
 * @throws ImpossibleRecordError when the day lies in the future or more than 366 days back; NotStartedError before
 * consent; DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function log(
  context: Context,
  kind: LoggedKind,
  { day, why, whose = 'shown' }: Details = {},
): Promise<{ id: string }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const today = dayOf(now, settings.dayStart);
    const on = day ?? today;
    if (!isLoggable(on, today)) throw new ImpossibleRecordError('Nothing can be logged on that day; nothing changed.');
    const id = kind === 'value' ? valueId(on, await accountNow(context, settings, whose)) : context.random.id();
    const moment = { ...momentOn(on, now, settings.dayStart), day: on };
    const activity = { id, kind, ...moment, source: 'manual', confidence: 'manual' } as const;
    const operations: readonly Operation[] = [
      { do: 'add', activity, whose },
      ...(why ? [{ do: 'reword', id, why } as const] : []),
    ];
    await write(context, settings, operations);
    return { id };
  });
}

/** Each member in this browser has their own "I added value today". */
async function accountNow(context: Context, settings: Settings, whose: Whose): Promise<string> {
  return accountFor(await transact(await context.database(settings), findIdentity), whose);
}

/**
 * Takes back what the member logged by hand; anything else keeps standing.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function unlog(context: Context, id: string): Promise<{ removed: boolean }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const [removed = false] = await write(context, settings, [{ do: 'remove', id, source: 'manual' }]);
    return { removed };
  });
}
