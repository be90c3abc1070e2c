import { largerReading } from '@/lib/archive/larger-reading';
import { dayOf } from '@/lib/domain/day';
import { archiveWith } from '@/lib/domain/estimate/archive-facts';
import type { ImportReport } from '@/lib/domain/import-report';
import type { Reading } from '@/lib/domain/reading';
import type { ImportEnd } from '@/lib/messaging/import-messages';
import type { Settings } from '@/lib/messaging/published';
import { findArchive, putArchive } from '@/lib/storage/archive-record';
import { findAudits, putAudits } from '@/lib/storage/audits';
import { putLastImport } from '@/lib/storage/last-import';
import type { WriteTransaction } from '@/lib/storage/schema';
import type { Context } from './context';
import { findGround } from './import-ground';
import { requireHeld } from './import-hold';
import { type Written, writeRows } from './import-rows';
import { type Comparison, compareWithLive, type Ground } from './import-twins';
import type { Held } from './importing';
import { keepLastPost } from './last-post';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * Begins to store an import of which all parts are there: all of it or, when anything goes wrong, nothing. The answer
 * comes at once; `lookAtImport` tells when it is done.
 * @throws NoSuchImportError when a part is missing; NotStartedError before consent.
 */
export async function storeImport(context: Context, { id, parts, ...end }: ImportEnd): Promise<{ begun: true }> {
  const settings = await requireSettings(context.storage);
  const held = requireHeld(context, id, parts);
  // A file that claims to tell of what is still to come would be the newest for ever.
  const until = Math.min(end.until, context.clock.now().at);
  beginImportWork(context, () => store({ context, settings, held, ...end, until }));
  context.importing.held = undefined;
  return { begun: true };
}

/** Does what takes longer than an answer may. */
export function beginImportWork({ importing, queue }: Context, work: () => Promise<unknown>): void {
  Object.assign(importing, { isBusy: true, hasFailed: false, report: undefined });
  const end = (hasFailed: boolean) => void Object.assign(importing, { isBusy: false, hasFailed });
  void queue(work).then(
    () => end(false),
    () => end(true),
  );
}

interface Job extends Pick<ImportEnd, 'facts' | 'until'> {
  readonly context: Context;
  readonly settings: Settings;
  readonly held: Held;
}

async function store(job: Job): Promise<void> {
  const { context, settings, held, until } = job;
  const now = context.clock.now();
  const database = await context.database(settings);
  const ground = await transact(database, (transaction) => findGround(transaction, held.account, { settings, now }));
  const comparison = compareWithLive(held.activities, until, ground);
  const activities = held.activities.filter(({ id }) => !comparison.twins.has(id));
  const written = await writeRows(context, settings, {
    activities,
    readings: held.readings,
    choose,
    after: (transaction, rows) => keepRecords(transaction, { job, ground, comparison, written: rows }),
  });
  context.importing.report = reportOf({ job, comparison, written });
}

/** What a workbook says of a day grows after it; how many connections there were does not. */
function choose(known: Reading, other: Reading): Reading {
  return other.source === 'workbook' ? largerReading(known, other) : known;
}

interface Kept {
  readonly job: Job;
  readonly ground: Ground;
  readonly comparison: Comparison;
  readonly written: Written;
}

/** Facts, audits and what it takes to take the import back, in the transaction of the rows themselves. */
async function keepRecords(transaction: WriteTransaction, { job, ground, comparison, written }: Kept): Promise<void> {
  const { context, settings, held, facts, until } = job;
  const { account } = held;
  const archive = await findArchive(transaction, account);
  const audits = await findAudits(transaction, account);
  const now = context.clock.now();
  // Files without any moment, as connections alone, stand as they are today.
  const day = dayOf({ ...now, at: until || now.at }, settings.dayStart);
  const days = Object.fromEntries(Object.keys(comparison.audits).map((group) => [group, day]));
  if (until > 0 || Object.keys(facts).length > 0) {
    const other = { facts, until, day, days, startedDay: ground.startedDay };
    await putArchive(transaction, account, archiveWith(archive, other));
    await putAudits(transaction, account, { ...audits, ...comparison.audits });
  }
  for (const activity of written.activities) await keepLastPost(transaction, activity);
  if (isNothing(written)) return;
  await putLastImport(transaction, account, {
    report: reportOf({ job, comparison, written }),
    activities: written.activities.map(({ id }) => id),
    readings: written.readings.map(({ id }) => id),
    replaced: written.replaced,
    grown: written.grown,
    before: { ...(archive && { archive }), ...(audits && { audits }) },
  });
}

function isNothing({ activities, readings, replaced }: Written): boolean {
  return activities.length + readings.length + replaced.length === 0;
}

function reportOf({ job: { context, held }, comparison, written }: Omit<Kept, 'ground'>): ImportReport {
  return {
    id: held.id,
    at: context.clock.now().at,
    activities: written.activities.length,
    readings: written.readings.length + written.replaced.length,
    known: held.activities.length - written.activities.length,
    audits: comparison.audits,
  };
}
