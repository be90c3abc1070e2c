import type { RefusalCode } from '@/lib/messaging/messages';
import { DatabaseNewerError } from '@/lib/storage/errors';
import { NoSuchImportError } from './importing';
import { ImpossibleRecordError } from './impossible-record';
import { NoSuchKeyError } from './keys';
import { ImpossibleReadingError } from './read';
import { NotStartedError } from './settings';

/** What an error of a use case means to whoever asked. What is not known is a failure of the database. */
export function refusalCode(error: unknown): RefusalCode {
  if (error instanceof NotStartedError) return 'not-started';
  if (error instanceof DatabaseNewerError) return 'database-newer';
  if (error instanceof NoSuchKeyError) return 'not-allowed';
  if (error instanceof NoSuchImportError) return 'impossible';
  if (error instanceof ImpossibleReadingError || error instanceof ImpossibleRecordError) return 'impossible';
  return 'database-failed';
}
