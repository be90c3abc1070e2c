/** A newer version of the product wrote this database. Nothing was changed and nothing is deleted. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
}

/** The browser did not open the database, or did not carry out what was asked. What was kept before is kept. */
export class DatabaseFailedError extends Error {
  override readonly name = 'DatabaseFailedError';
}
