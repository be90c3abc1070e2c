import { z } from 'zod/mini';
import type { ArchiveRecord } from '@/lib/domain/estimate/archive-facts';
import type { Audits } from '@/lib/domain/estimate/capture';
import type { ImportReport } from '@/lib/domain/import-report';
import type { Reading } from '@/lib/domain/reading';
import type { Growth } from './many-rows';
import { isSound } from './rows';
import type { WriteTransaction } from './schema';

/** All that it takes to take an import back. */
export interface LastImport {
  readonly report: ImportReport;
  /** The ids of what it added. */
  readonly activities: readonly string[];
  readonly readings: readonly string[];
  /** The readings in whose place it put others. */
  readonly replaced: readonly Reading[];
  /** By how much it made restored days grow. */
  readonly grown: readonly Growth[];
  /** What was known before. */
  readonly before: { readonly archive?: ArchiveRecord; readonly audits?: Audits };
}

const ids = z.array(z.string());

const StoredImport = z.object({
  report: z.looseObject({ id: z.string(), at: z.number(), activities: z.number(), readings: z.number() }),
  activities: ids,
  readings: ids,
  replaced: z.array(z.custom<Reading>((row) => isSound('readings', row))),
  // An import of before this was kept says nothing of it.
  grown: z._default(z.array(z.custom<Growth>((row) => isSound('tallies', row))), []),
  before: z.looseObject({}),
});

/** The last import of this member that added anything; undefined without one, and when it was taken back. */
export async function findLastImport(transaction: WriteTransaction, account: string): Promise<LastImport | undefined> {
  const parsed = StoredImport.safeParse(await transaction.objectStore('meta').get(keyOf(account)));
  // The border to the disk; what the report and the records before hold is only shown, or put back as it was.
  return parsed.success ? (parsed.data as unknown as LastImport) : undefined;
}

/** Takes the place of the import before, which stands from now on. */
export async function putLastImport(transaction: WriteTransaction, account: string, last: LastImport): Promise<void> {
  await transaction.objectStore('meta').put({ key: keyOf(account), ...last });
}

export async function deleteLastImport(transaction: WriteTransaction, account: string): Promise<void> {
  await transaction.objectStore('meta').delete(keyOf(account));
}

function keyOf(account: string): string {
  return `import:${account}`;
}
