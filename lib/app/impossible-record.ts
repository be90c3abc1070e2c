/** What was asked for by hand cannot be: there is no such record, or its day lies too far back or in the future. */
export class ImpossibleRecordError extends Error {
  override readonly name = 'ImpossibleRecordError';
}
