import type { ImportedActivity, ImportedReading, ImportPart, ImportTerms } from '@/lib/messaging/import-messages';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import type { Context } from './context';
import { keepIdentity } from './identity';
import { type Held, NoSuchImportError } from './importing';
import { requireSettings } from './settings';
import { transact } from './transact';

/** Rows of one import at most; ten years of a busy member are a fifth of it. */
const mostRows = 1_000_000;

/**
 * Begins an import of the account that is shown; it stays of that account, whatever is shown later. Nothing is stored; what was held of another one is let go.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function beginImport(context: Context): Promise<ImportTerms> {
  const settings = await requireSettings(context.storage);
  return context.queue(async () => {
    await keepIdentity(context, settings);
    const identity = await transact(await context.database(settings), findIdentity);
    const held: Held = {
      id: context.random.id(),
      account: shownAccount(identity),
      activities: [],
      readings: [],
      parts: 0,
    };
    context.importing.held = held;
    context.importing.hasFailed = false;
    return { id: held.id, account: held.account, secret: identity.salt ?? '', dayStart: settings.dayStart };
  });
}

/**
 * Holds a part of what was found, in memory, until all of it is there.
 * @throws NoSuchImportError when another part was due, or the worker was stopped since; NotStartedError before consent.
 */
export async function holdPart(
  context: Context,
  { id, part, activities, readings }: ImportPart,
): Promise<{ held: number }> {
  await requireSettings(context.storage);
  const held = requireHeld(context, id, part);
  held.activities.push(...activities.map((row) => activityOf(row, held)));
  held.readings.push(...readings.map((row) => readingOf(row, held)));
  held.parts += 1;
  const rows = held.activities.length + held.readings.length;
  if (rows > mostRows) {
    letGo(context);
    throw new NoSuchImportError('These are more rows than anybody has; nothing was stored.');
  }
  return { held: rows };
}

/**
 * Lets go of what is held; what is being stored is not touched.
 * @throws NotStartedError before consent.
 */
export async function dropImport(context: Context): Promise<{ dropped: true }> {
  await requireSettings(context.storage);
  letGo(context);
  return { dropped: true };
}

/** What is held of an import, of which so many parts must be there. */
export function requireHeld({ importing: { held } }: Context, id: string, parts: number): Held {
  if (held?.id === id && held.parts === parts) return held;
  throw new NoSuchImportError('There is no such import, or a part of it is missing; nothing was stored.');
}

function letGo({ importing }: Context): void {
  importing.held = undefined;
}

function activityOf(row: ImportedActivity, { account }: Held): Held['activities'][number] {
  return { ...row, source: 'archive', confidence: 'confirmed', account };
}

function readingOf(row: ImportedReading, { account }: Held): Held['readings'][number] {
  return { ...row, account };
}
