import type { Activity } from '@/lib/domain/activity';
import type { ArchiveFacts } from '@/lib/domain/estimate/archive-facts';
import type { Progress, ReadFile, Refusal } from '@/lib/domain/import-preview';
import type { Reading } from '@/lib/domain/reading';
import { ArchiveError } from './archive-error';
import { type Book, createBook, noteMoment, type Owner, writeReading } from './book';
import { createBudget } from './budget';
import { factsFrom, stockByDay } from './facts';
import { type ExportFile, findSources } from './find-sources';
import { writeMessages } from './people/own-messages';
import { createMeter } from './progress';
import { readSources } from './read-sources';
import { dayFrom } from './text/dates';

export interface ReadOptions extends Owner {
  /** Secret of this installation, the same at every import: only with it do marks of threads say anything. */
  readonly secret: BufferSource;
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/** All that is kept of exports; no type of it can hold a text, a name or an address. */
export interface FoundInExports {
  readonly activities: readonly Activity[];
  readonly readings: readonly Reading[];
  readonly facts: ArchiveFacts;
  /** The latest moment of which the archive tells; 0 without one. */
  readonly until: number;
  readonly read: readonly ReadFile[];
  /** What could not be taken; everything else was. */
  readonly refusals: readonly Refusal[];
}

/**
 * Reads what the member gave: LinkedIn's archive, workbooks, or parts of them. Nothing is stored or sent.
 * @throws ArchiveError when nothing at all could be taken; AbortError when the member cancelled.
 */
export async function readExports(files: readonly ExportFile[], options: ReadOptions): Promise<FoundInExports> {
  const { signal, secret, onProgress } = options;
  const book = createBook(options);
  const meter = createMeter(onProgress);
  const budget = createBudget(signal, meter.spend);
  const { found, refusals } = await findSources(files, budget);
  const { read, refused } = await readSources(found, { book, budget, meter });
  const all = [...refusals, ...refused];
  if (read.every(({ rows }) => rows === 0)) throw new ArchiveError(all[0] ?? { code: read[0] ? 'no-rows' : 'foreign' });
  for (const { path } of files) noteMoment(book, exportDay(path));
  const stretches = await writeMessages(book, secret);
  signal?.throwIfAborted();
  writeStocks(book);
  return {
    activities: [...book.activities.values()],
    readings: [...book.readings.values()],
    facts: factsFrom(book, stretches),
    until: book.until,
    read,
    refusals: isWithoutOwner(book, stretches) ? [...all, { code: 'no-owner', member: 'messages.csv' }] : all,
  };
}

/** The day of an export by the name of its ZIP; 0 of any other file. */
function exportDay(path: string): number {
  const [, month, day, year] = /LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})/i.exec(path) ?? [];
  const found = dayFrom(`${year}-${month}-${day}`);
  return found ? Date.parse(found) : 0;
}

/** Connections and endorsements as they grew, as far as they stand today: those that ended are not in the export. */
function writeStocks(book: Book): void {
  const { connections = [], endorsedDays = [] } = book.knowledge;
  for (const [metric, days] of [
    ['connections', connections.map(({ day }) => day)],
    ['endorsements', endorsedDays],
  ] as const) {
    for (const stock of stockByDay(days)) writeReading(book, { source: 'archive', metric, ...stock });
  }
}

function isWithoutOwner({ knowledge }: Book, stretches: unknown): boolean {
  return !stretches && knowledge.talks.some(({ messages }) => messages.length > 0);
}
