import { type Expression, holds, type Value } from './expression';
import { type FactName, type Facts, isFactName } from './nudge-facts';
import { type NudgeRule, nudgeRules, type RuleId } from './nudge-rules';
import { parseExpression } from './parse-expression';

const conditions: ReadonlyMap<RuleId, Expression> = new Map(
  nudgeRules.map(({ id, when }) => [id, parseExpression(when)]),
);

/**
 * The rules whose conditions are true, in the order of the library. A rule is silent while a fact that decides it, or one
 * that its sentence needs, is unknown.
 */
export function firingRules(facts: Facts): readonly NudgeRule[] {
  return nudgeRules.filter((rule) => isTrue(rule, facts) && areKnown(rule.words ?? [], facts));
}

/** Whether all of them are known. */
export function areKnown(names: readonly FactName[], facts: Facts): boolean {
  return names.every((name) => facts[name] !== undefined);
}

function isTrue({ id }: NudgeRule, facts: Facts): boolean {
  const condition = conditions.get(id);
  return condition !== undefined && holds(condition, (name) => answerTo(name, facts)) === true;
}

function answerTo(name: string, facts: Facts): Value {
  const value = isFactName(name) ? facts[name] : undefined;
  return typeof value === 'string' ? undefined : value;
}
