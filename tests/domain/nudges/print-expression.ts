import type { Expression } from '@/lib/domain/nudges/expression';

/** The text of a condition, with a bracket around everything that has two sides. */
export function printExpression(expression: Expression): string {
  switch (expression.is) {
    case 'number':
      return String(expression.value);
    case 'fact':
      return expression.name;
    case '!':
      return `!${printExpression(expression.of)}`;
    default:
      return `(${printExpression(expression.left)} ${expression.is} ${printExpression(expression.right)})`;
  }
}
