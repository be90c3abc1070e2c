import { canonicalJson } from './canonical-json';

/** Two that have one id and say different things. */
export interface Conflict {
  /** Where: a list of the file, or `answers` or `settings`. */
  readonly part: string;
  readonly id: string;
  readonly kept: object;
  readonly left: object;
}

/** What is left of rows, and what was left out for it. */
export interface Merged<Value> {
  readonly merged: Value;
  readonly conflicts: readonly Conflict[];
}

interface Rule<Row> {
  readonly part: string;
  readonly idOf: (row: Row) => string;
  /** Of two different rows the one with the higher rank is kept. */
  readonly rankOf: (row: Row) => number;
}

/**
 * One row of each id, in the order of the ids. Where ranks are equal, the text decides: an order of all rows that there
 * can be, so that neither who is merged into whom nor in which order changes what is kept.
 */
export function mergeRows<Row extends object>(rows: readonly Row[], rule: Rule<Row>): Merged<readonly Row[]> {
  const kept = new Map<string, Row>();
  const conflicts: Conflict[] = [];
  for (const row of rows) {
    const id = rule.idOf(row);
    const before = kept.get(id);
    if (before === undefined) kept.set(id, row);
    if (before === undefined || isSame(before, row)) continue;
    const [winner, loser] = isBetter(row, before, rule) ? [row, before] : [before, row];
    kept.set(id, winner);
    conflicts.push({ part: rule.part, id, kept: winner, left: loser });
  }
  const ordered = [...kept].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return { merged: ordered.map(([, row]) => row), conflicts };
}

/** Whether they say the same, in whatever order; nearly all rows that come twice do, so this is what merging costs. */
function isSame(one: object, other: object): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

function isWithin(one: object, other: object): boolean {
  return Object.entries(one).every(([name, value]) => {
    const there: unknown = Reflect.get(other, name);
    return there === value || canonicalJson(there) === canonicalJson(value);
  });
}

function isBetter<Row extends object>(row: Row, before: Row, { rankOf }: Rule<Row>): boolean {
  const difference = rankOf(row) - rankOf(before);
  return difference === 0 ? canonicalJson(row) > canonicalJson(before) : difference > 0;
}
