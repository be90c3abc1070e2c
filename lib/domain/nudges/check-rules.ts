import type { Expression, Operator } from './expression';
import { isFactName, nudgeFacts, type Unit } from './nudge-facts';
import { nudgeRules } from './nudge-rules';
import { ConditionError, parseExpression } from './parse-expression';
import type { RuleLine } from './rule-line';

/** What a part of a condition is. */
type Kind = 'boolean' | 'number' | 'text';

/**
 * Everything that is wrong with the conditions of the rules: not understood, of unknown facts, or of facts of another kind
 * (`profile.known<7`). None when all is right. The build asks it, so that this file and all that it needs at run time
 * import each other by `./` alone.
 */
export function checkRules(rules: readonly Pick<RuleLine, 'id' | 'when'>[] = nudgeRules): readonly string[] {
  return rules.flatMap(({ id, when }) => problemsOf(when).map((problem) => `${id}: ${problem}`));
}

function problemsOf(when: string): readonly string[] {
  try {
    return check(parseExpression(when), 'boolean');
  } catch (error) {
    if (error instanceof ConditionError) return [error.message];
    throw error;
  }
}

function check(part: Expression, wanted: Kind): readonly string[] {
  switch (part.is) {
    case 'number':
      return expect(wanted, 'number', String(part.value));
    case 'fact':
      return checkFact(part.name, wanted);
    case '!':
      return [...expect(wanted, 'boolean', '!'), ...check(part.of, 'boolean')];
    default: {
      const { of, gives } = kindsOf(part.is);
      return [...expect(wanted, gives, part.is), ...check(part.left, of), ...check(part.right, of)];
    }
  }
}

function checkFact(name: string, wanted: Kind): readonly string[] {
  if (!isFactName(name)) return [`"${name}" is no fact.`];
  return expect(wanted, kindOf(nudgeFacts[name].unit), name);
}

function expect(wanted: Kind, found: Kind, what: string): readonly string[] {
  return wanted === found ? [] : [`"${what}" is a ${found} where a ${wanted} is expected.`];
}

function kindsOf(operator: Operator): { readonly of: Kind; readonly gives: Kind } {
  if (operator === '&&' || operator === '||') return { of: 'boolean', gives: 'boolean' };
  return { of: 'number', gives: operator === '*' ? 'number' : 'boolean' };
}

function kindOf(unit: Unit): Kind {
  if (unit === 'yes-or-no') return 'boolean';
  return unit === 'day' || unit === 'profile-item' ? 'text' : 'number';
}
