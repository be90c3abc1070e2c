import { z } from 'zod/mini';
import { retentions } from '@/lib/domain/backup/data-overview';

/** The messages about all of the member's data: our own pages alone may send them. */
export const dataShapes = {
  /** Where the member's data lies, with one record of each place. */
  data: { from: 'page', request: z.strictObject({ type: z.literal('data') }) },
  /** Lays all data onto the desk, as one file. */
  export: { from: 'page', request: z.strictObject({ type: z.literal('export') }) },
  /** What the file on the desk holds and would change. */
  preview: { from: 'page', request: z.strictObject({ type: z.literal('preview') }) },
  /** Merges the file on the desk. */
  restore: { from: 'page', request: z.strictObject({ type: z.literal('restore') }) },
  /** Puts a snapshot in the place of everything. */
  'go-back': {
    from: 'page',
    request: z.strictObject({
      type: z.literal('go-back'),
      snapshot: z.string().check(z.regex(/^(\d{4}-\d\d-\d\d|before)$/)),
    }),
  },
  /** For how long single activities are kept. */
  retain: { from: 'page', request: z.strictObject({ type: z.literal('retain'), years: z.literal(retentions) }) },
  /** Deletes everything. */
  wipe: { from: 'page', request: z.strictObject({ type: z.literal('wipe') }) },
} as const;
