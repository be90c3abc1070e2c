import { type OpenOptions, openDatabase } from './open';
import type { Database } from './schema';

export interface Connection {
  /** The open database; opened on the first call, and again after it was closed from outside. */
  open(): Promise<Database>;
  /** Closes it; the next `open` opens anew. */
  close(): void;
}

export function createConnection(open: (options: OpenOptions) => Promise<Database> = openDatabase): Connection {
  let current: Promise<Database> | undefined;

  const forget = (opening: Promise<Database> | undefined): void => {
    if (current === opening) current = undefined;
  };

  const begin = (): Promise<Database> => {
    const opening: Promise<Database> = open({ onClosed: () => forget(opening) });
    opening.catch(() => forget(opening));
    return opening;
  };

  return {
    open: () => {
      current ??= begin();
      return current;
    },
    close: () => {
      void current?.then(
        (database) => database.close(),
        () => {},
      );
      current = undefined;
    },
  };
}
