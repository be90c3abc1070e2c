import { ConditionError, parseExpression } from '@/lib/domain/nudges/parse-expression';

/** Why a text is refused; any other error is a fault of the parser. */
export function refusalOf(text: string): ConditionError | undefined {
  try {
    parseExpression(text);
    return undefined;
  } catch (error) {
    if (error instanceof ConditionError) return error;
    throw error;
  }
}
