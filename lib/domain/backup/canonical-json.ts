/** JSON of a value with its fields in the order of their names; the same value is always the same text. Empty for nothing. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.sort(byName).map(fieldText).join(',')}}`;
}

function fieldText([name, value]: [string, unknown]): string {
  return `${JSON.stringify(name)}:${canonicalJson(value)}`;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}
