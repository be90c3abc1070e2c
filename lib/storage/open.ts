import { openDB } from 'idb';
import { DatabaseFailedError, DatabaseNewerError } from './errors';
import { currentVersion, migrate } from './migrate';
import { type Database, databaseName, type Schema } from './schema';

export interface OpenOptions {
  /** Called once when the connection is gone: another script upgrades or deletes, or the browser ended it. */
  readonly onClosed?: () => void;
  /** Milliseconds to wait for one try; a browser can leave an open request unanswered for ever. */
  readonly patience?: number;
}

const retries = 3;

/**
 * Opens the database and brings it to the current version.
 * @throws DatabaseNewerError when a newer version wrote it.
 * @throws DatabaseFailedError when it could not be opened in four tries; nothing is deleted.
 */
export async function openDatabase({ onClosed, patience = 3_000 }: OpenOptions = {}): Promise<Database> {
  let cause: unknown;
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    try {
      return await within(patience, open(onClosed));
    } catch (error) {
      if (isNewer(error)) throw new DatabaseNewerError('The database is of a newer version; it was left untouched.');
      cause = error;
    }
  }
  throw new DatabaseFailedError('Could not open the database; it was left untouched.', { cause });
}

async function open(onClosed: () => void = () => {}): Promise<Database> {
  let close = onClosed;
  const database = await openDB<Schema>(databaseName, currentVersion, {
    upgrade: (...[created, oldVersion, , transaction]) => migrate(created, oldVersion, transaction),
    blocking: () => close(),
    terminated: onClosed,
  });
  // Closing at once lets the other script go on; without it, its upgrade would wait for ever.
  close = () => {
    database.close();
    onClosed();
  };
  return database;
}

/** The connection, or an error after `patience`; a connection that comes later is closed, so that it blocks nobody. */
async function within(patience: number, opening: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void opening.then(
        (database) => database.close(),
        () => {},
      );
      reject(new Error(`No answer in ${patience} ms.`));
    }, patience);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
