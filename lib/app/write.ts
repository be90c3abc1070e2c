import { dayOf } from '@/lib/domain/day';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import { firstMirroredDay, type MirrorItems, mirrorOf, sentinelItem, wholeMirror } from '@/lib/storage/mirror';
import type { WriteTransaction } from '@/lib/storage/schema';
import { findSentinel, putSentinel } from '@/lib/storage/sentinel';
import { apply, type Changed, type Circumstances, type Outcome } from './apply';
import type { Context } from './context';
import type { Operation } from './operation';
import { type Published, publishedFrom } from './publish';
import { transact } from './transact';

/**
 * The one path on which the member's data changes: one transaction over activities, tallies, readings, answers,
 * proposals, identity, self-check, sentinel and summary, then one write of the second copy and of what is published. Only called from inside
 * the queue.
 * @returns of each operation, whether it added or removed a row.
 * @throws DatabaseNewerError, DatabaseFailedError; the same operations can be written again as they are.
 */
export async function write(
  context: Context,
  settings: Settings,
  operations: readonly Operation[],
): Promise<readonly boolean[]> {
  return (await carryOut(context, settings, applying(operations))).outcome.written;
}

/**
 * The same, for whoever shows at once what came of it.
 * @returns the summary after it; undefined when nothing has changed.
 */
export async function writeAndTell(
  context: Context,
  settings: Settings,
  operations: readonly Operation[],
): Promise<Summary | undefined> {
  return (await carryOut(context, settings, applying(operations))).news?.[published.summary];
}

/** Changes rows inside the one transaction. */
export type Work<Result extends Changed> = (
  transaction: WriteTransaction,
  circumstances: Circumstances,
) => Promise<Result>;

interface Done<Result extends Changed> {
  readonly outcome: Result;
  readonly copy?: MirrorItems;
  readonly news?: Published;
}

/**
 * Carries out any work on the one path on which the member's data changes; see {@link write}.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing of it was kept.
 */
export async function carryOut<Result extends Changed>(
  context: Context,
  settings: Settings,
  work: Work<Result>,
): Promise<Done<Result>> {
  const job = { context, settings, work };
  const done = (await attempt(job)) ?? (await attempt(job));
  if (!done) throw new Error('The sentinel disappeared twice; nothing was written.');
  if (done.copy) await context.secondCopy.write({ ...done.copy, ...done.news });
  return done;
}

function applying(operations: readonly Operation[]): Work<Outcome> {
  return (transaction, circumstances) => apply(transaction, operations, circumstances);
}

interface Job<Result extends Changed> {
  readonly context: Context;
  readonly settings: Settings;
  readonly work: Work<Result>;
}

/** Undefined when the database lost its sentinel while it was open: opening it anew restores what is missing. */
async function attempt<Result extends Changed>(job: Job<Result>): Promise<Done<Result> | undefined> {
  const database = await job.context.database(job.settings);
  const done = await transact(database, (transaction) => perform(transaction, job));
  if (!done) job.context.forgetDatabase();
  return done;
}

async function perform<Result extends Changed>(
  transaction: WriteTransaction,
  { context, settings, work }: Job<Result>,
): Promise<Done<Result> | undefined> {
  const sentinel = await findSentinel(transaction);
  if (!sentinel) return undefined;
  const isCopyBehind = context.secondCopy.isBehind();
  const now = context.clock.now();
  const outcome = await work(transaction, { sentinel, now, settings });
  if (!outcome.isChanged && !isCopyBehind) return { outcome };
  await putSentinel(transaction, outcome.sentinel);
  const news = await publishedFrom(transaction, settings, now);
  const from = firstMirroredDay(dayOf(now, settings.dayStart));
  const mirror = isCopyBehind ? await wholeMirror(transaction, from) : await mirrorOf(transaction, outcome, from);
  return { outcome, copy: { ...mirror, ...sentinelItem(outcome.sentinel) }, news };
}
