/** Whether something that lay in storage is a calendar day, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** Whether it has fields that can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether it is a number that can be shown. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Whether it is one of the names that a record has. */
export function isOneOf<Name extends string>(known: Readonly<Record<Name, true>>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(known, value);
}
