/**
 * The small language in which a rule says when it fits: `d7.comments<5 && profile.known`. Names are facts, numbers may
 * have decimals. `!` binds closest, then `*`, comparisons, `&&` and `||`; brackets as usual.
 */

/** A condition in parsed form. */
export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'fact'; readonly name: string }
  | { readonly is: '!'; readonly of: Expression }
  | { readonly is: Operator; readonly left: Expression; readonly right: Expression };

/** The operators between two sides, loosest first; those of one level are read from left to right. */
export const levels = [['||'], ['&&'], ['==', '<=', '>=', '<', '>'], ['*']] as const;

export type Operator = (typeof levels)[number][number];

/** What a fact says; undefined while it is unknown, which is neither true nor false nor zero. */
export type Value = number | boolean | undefined;

/** Whether a condition holds; undefined when that hangs on an unknown fact. */
export function holds(condition: Expression, read: (name: string) => Value): boolean | undefined {
  const value = evaluate(condition, read);
  return value === undefined ? undefined : Boolean(value);
}

function evaluate(expression: Expression, read: (name: string) => Value): Value {
  switch (expression.is) {
    case 'number':
      return expression.value;
    case 'fact':
      return read(expression.name);
    case '!':
      return negated(evaluate(expression.of, read));
    default: {
      const left = evaluate(expression.left, read);
      return combine[expression.is](left, evaluate(expression.right, read));
    }
  }
}

function negated(value: Value): Value {
  return value === undefined ? undefined : !value;
}

/** An unknown side leaves the whole unknown, unless the other side decides alone. */
const combine: Readonly<Record<Operator, (left: Value, right: Value) => Value>> = {
  '||': (left, right) => decided(left, right, true),
  '&&': (left, right) => decided(left, right, false),
  '==': numeric((left, right) => left === right),
  '<=': numeric((left, right) => left <= right),
  '>=': numeric((left, right) => left >= right),
  '<': numeric((left, right) => left < right),
  '>': numeric((left, right) => left > right),
  '*': numeric((left, right) => left * right),
};

function decided(left: Value, right: Value, by: boolean): Value {
  const known = [left, right].filter((value) => value !== undefined);
  if (known.some((value) => Boolean(value) === by)) return by;
  return known.length === 2 ? !by : undefined;
}

function numeric(combineNumbers: (left: number, right: number) => Value) {
  return (left: Value, right: Value): Value =>
    left === undefined || right === undefined ? undefined : combineNumbers(Number(left), Number(right));
}
