import { loggedKinds } from '@/lib/domain/activity';
import { type Correcting, firstCorrectable, isLoggable } from '@/lib/domain/corrections';
import { dayOf, type Moment } from '@/lib/domain/day';
import { momentOn } from '@/lib/domain/moment-on';
import type { Settings } from '@/lib/messaging/published';
import { findActivity } from '@/lib/storage/activities';
import { findCorrection } from '@/lib/storage/corrections';
import type { WriteTransaction } from '@/lib/storage/schema';
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
 * Corrects what was counted: adds what was missed, takes out what should not count, whatever it came from, or moves to
 * another day what was logged by hand. Sensed kinds can be corrected on the last 7 days, by-hand ones on every day.
 * @returns the id of the correction, for {@link uncorrect}.
 * @throws ImpossibleRecordError when there is no such record or its day cannot be corrected; NotStartedError before
 * consent; DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function correct(context: Context, correcting: Correcting): Promise<{ id: string }> {
  return context.queue(async () => {
    const desk = await deskOf(context);
    const id = context.random.id();
    const [isDone] = await write(context, desk.settings, [
      { do: 'correct', id, ...(await changesOf(desk, correcting)) },
    ]);
    if (!isDone) throw noSuchRecord();
    return { id };
  });
}

/**
 * Takes a correction back: the record that was removed is there again as it was, the one that was added is gone.
 * Nothing changes when that was done before, or when what was added has been removed since.
 * @throws ImpossibleRecordError when its day cannot be corrected any more; NotStartedError before consent;
 * DatabaseNewerError, DatabaseFailedError. Then nothing was changed.
 */
export function uncorrect(context: Context, id: string): Promise<{ undone: boolean }> {
  return context.queue(async () => {
    const desk = await deskOf(context);
    const correction = await look(desk, (transaction) => findCorrection(transaction, id));
    if (correction) requireCorrectable(desk, correction);
    const [undone = false] = await write(context, desk.settings, [{ do: 'uncorrect', id }]);
    return { undone };
  });
}

async function deskOf(context: Context): Promise<Desk> {
  const settings = await requireSettings(context.storage);
  const now = context.clock.now();
  return { context, settings, now, today: dayOf(now, settings.dayStart) };
}

type Changes = Pick<Extract<Operation, { do: 'correct' }>, 'remove' | 'add'>;

function changesOf(desk: Desk, correcting: Correcting): Changes | Promise<Changes> {
  if ('add' in correcting) return adding(desk, correcting.add);
  return 'remove' in correcting ? removing(desk, correcting.remove) : moving(desk, correcting.move);
}

function adding({ context, settings, now, today }: Desk, { kind, day }: Adding): Changes {
  requireCorrectable({ today }, { kind, day });
  const written = { id: context.random.id(), kind, day, ...momentOn(day, now, settings.dayStart) };
  return { add: { ...written, source: 'manual', confidence: 'manual' } };
}

type Adding = Extract<Correcting, { add: unknown }>['add'];

async function removing(desk: Desk, id: string): Promise<Changes> {
  const activity = await look(desk, (transaction) => findActivity(transaction, id));
  if (!activity) throw noSuchRecord();
  requireCorrectable(desk, activity);
  return { remove: id };
}

async function moving(desk: Desk, { id, day }: Extract<Correcting, { move: unknown }>['move']): Promise<Changes> {
  const { context, settings, now, today } = desk;
  const activity = await look(desk, (transaction) => findActivity(transaction, id));
  const isMovable = activity?.source === 'manual' && isByHand(activity) && activity.kind !== 'value';
  if (!activity || !isMovable) throw noSuchRecord();
  if (day === activity.day || !isLoggable(day, today)) throw new ImpossibleRecordError(`${noSuchDay} nothing changed.`);
  const { account: _, ...rest } = activity;
  return { remove: id, add: { ...rest, id: context.random.id(), day, ...momentOn(day, now, settings.dayStart) } };
}

async function look<Row>(
  { context, settings }: Desk,
  find: (transaction: WriteTransaction) => Promise<Row>,
): Promise<Row> {
  return transact(await context.database(settings), find);
}

function requireCorrectable({ today }: Pick<Desk, 'today'>, { kind, day }: { kind: string; day: string }): void {
  const isRecent = day >= firstCorrectable(today) && day <= today;
  if (!isRecent && !isByHand({ kind })) throw new ImpossibleRecordError(`${noSuchDay} nothing changed.`);
}

const noSuchDay = 'That day cannot be corrected;';

function isByHand({ kind }: { readonly kind: string }): boolean {
  return loggedKinds.some((logged) => logged === kind);
}

function noSuchRecord(): ImpossibleRecordError {
  return new ImpossibleRecordError('There is no such record; nothing changed.');
}
