import { z } from 'zod/mini';
import { type Retention, retentions } from '@/lib/domain/backup/data-overview';
import { count } from './rows';
import type { WriteTransaction } from './schema';

/** How the member takes care of the data. It lies in the database alone: lost, everything is kept for ever again. */
export interface Care {
  readonly retention: Retention;
  /** Epoch milliseconds. */
  readonly lastExportAt?: number | undefined;
}

const StoredCare = z.object({
  retention: z.catch(z.literal(retentions), 0),
  lastExportAt: z.catch(z.optional(count), undefined),
});

const careKey = 'care';

/** What is broken of it counts as never said. */
export async function findCare(transaction: WriteTransaction): Promise<Care> {
  return StoredCare.parse((await transaction.objectStore('meta').get(careKey)) ?? {});
}

export async function changeCare(transaction: WriteTransaction, change: Partial<Care>): Promise<void> {
  await transaction.objectStore('meta').put({ key: careKey, ...(await findCare(transaction)), ...change });
}
