/** How often one of our own patterns (a request, a control) told an action, for the report to the maintainers. */
export interface Pattern {
  readonly name: string;
  readonly count: number;
  /** The member's last day on which it did. */
  readonly day: string;
}

/** More names than this are not kept; the one that was silent longest makes room. */
const mostPatterns = 200;

/** The patterns after these names told one action on a day. */
export function patternsWith(patterns: readonly Pattern[], names: readonly string[], day: string): readonly Pattern[] {
  const told = [...new Set(names)].map((name) => withOne(patterns, name, day));
  const others = patterns.filter(({ name }) => !names.includes(name));
  const silent = [...others].sort((one, other) => other.day.localeCompare(one.day));
  const kept = new Set(silent.slice(0, mostPatterns - told.length));
  return [...others.filter((pattern) => kept.has(pattern)), ...told];
}

function withOne(patterns: readonly Pattern[], name: string, day: string): Pattern {
  const before = patterns.find((pattern) => pattern.name === name);
  return { name, count: (before?.count ?? 0) + 1, day: before && before.day > day ? before.day : day };
}
