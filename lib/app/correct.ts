import { type ActivityKind, loggedKinds } from '@/lib/domain/activity';
import { type Correcting, firstAddable, isLoggable } from '@/lib/domain/corrections';
import { dayOf, type Moment } from '@/lib/domain/day';
import { momentOn } from '@/lib/domain/moment-on';
import type { Settings } from '@/lib/messaging/published';
import { findActivity } from '@/lib/storage/activities';
import type { Context } from './context';
import { ImpossibleRecordError } from './impossible-record';
import type { Operation } from './operation';
import { requireSettings } from './settings';
import { transact } from './transact';
import { write } from './write';

/** What decides whether, and with which rows, something is corrected. */
interface Desk {
  readonly context: Context;
  readonly settings: Settings;
  readonly now: Moment;
  readonly today: string;
}

/**
 * Corrects what was counted: adds what was missed, takes out what should not count, whatever it came from, one by one or
 * a whole day at once, or moves to another day what was logged by hand. Only the last 7 days can be added to.
 * @returns the id of the correction, for {@link uncorrect}.
 * @throws ImpossibleRecordError when there is no such record or its day cannot be corrected; NotStartedError before
 * consent; DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function correct(context: Context, correcting: Correcting): Promise<{ id: string }> {
  return context.queue(async () => {
    const desk = await deskOf(context);
    const id = context.random.id();
    const [isDone] = await write(context, desk.settings, [await operationOf(desk, id, correcting)]);
    if (!isDone) throw noSuchRecord();
    return { id };
  });
}

/**
 * Takes a correction back: what was removed is there again as it was, what was added is gone. Nothing changes when that
 * was done before, or when what was added has been removed since.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function uncorrect(context: Context, id: string): Promise<{ undone: boolean }> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const [undone = false] = await write(context, settings, [{ do: 'uncorrect', id }]);
    return { undone };
  });
}

async function deskOf(context: Context): Promise<Desk> {
  const settings = await requireSettings(context.storage);
  const now = context.clock.now();
  return { context, settings, now, today: dayOf(now, settings.dayStart) };
}

type Changes = Pick<Extract<Operation, { do: 'correct' }>, 'remove' | 'add'>;

async function operationOf(desk: Desk, id: string, correcting: Correcting): Promise<Operation> {
  if ('clear' in correcting) return { do: 'clear', id, day: correcting.clear };
  return { do: 'correct', id, ...(await changesOf(desk, correcting)) };
}

function changesOf(desk: Desk, correcting: Exclude<Correcting, { clear: unknown }>): Changes | Promise<Changes> {
  if ('remove' in correcting) return { remove: correcting.remove };
  return 'add' in correcting ? adding(desk, correcting.add) : moving(desk, correcting.move);
}

function adding({ context, settings, now, today }: Desk, { kind, day }: Adding): Changes {
  const isRecent = day >= firstAddable(today) && day <= today;
  if (!isRecent) throw new ImpossibleRecordError(`${noSuchDay} nothing changed.`);
  const written = { id: context.random.id(), kind, day, ...momentOn(day, now, settings.dayStart) };
  return { add: { ...written, source: 'manual', confidence: 'manual' } };
}

type Adding = Extract<Correcting, { add: unknown }>['add'];

async function moving(desk: Desk, { id, day }: Extract<Correcting, { move: unknown }>['move']): Promise<Changes> {
  const { context, settings, now, today } = desk;
  const activity = await transact(await context.database(settings), (transaction) => findActivity(transaction, id));
  const isMovable = activity?.source === 'manual' && isByHand(activity.kind) && activity.kind !== 'value';
  if (!activity || !isMovable) throw noSuchRecord();
  if (day === activity.day || !isLoggable(day, today)) throw new ImpossibleRecordError(`${noSuchDay} nothing changed.`);
  const { account: _, ...rest } = activity;
  return { remove: id, add: { ...rest, id: context.random.id(), day, ...momentOn(day, now, settings.dayStart) } };
}

const noSuchDay = 'That day cannot be corrected;';

function isByHand(kind: ActivityKind): boolean {
  return loggedKinds.some((logged) => logged === kind);
}

function noSuchRecord(): ImpossibleRecordError {
  return new ImpossibleRecordError('There is no such record; nothing changed.');
}
