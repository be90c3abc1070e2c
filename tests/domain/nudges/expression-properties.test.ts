import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, holds, levels, type Value } from '@/lib/domain/nudges/expression';
import { parseExpression } from '@/lib/domain/nudges/parse-expression';
import { thousand } from '@/tests/domain/arbitraries';
import { printExpression } from './print-expression';
import { refusalOf } from './refusal';

const facts: Readonly<Record<string, Value>> = { yes: true, no: false, two: 2, 'd7.posts': 3 };

const operator = fc.constantFrom(...levels.flat());
const { expression } = fc.letrec<{ expression: Expression; leaf: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.record({ is: fc.constant('!' as const), of: tie('expression') }),
    fc.record({ is: operator, left: tie('expression'), right: tie('expression') }),
  ),
  leaf: fc.oneof(
    fc.record({ is: fc.constant('number' as const), value: fc.nat(4000).map((value) => value / 4) }),
    fc.record({ is: fc.constant('fact' as const), name: fc.constantFrom(...Object.keys(facts), 'unknown') }),
  ),
}));
const pieces = fc.constantFrom(...levels.flat(), '!', '(', ')', ' ', 'a', 'd7.posts', '1', '0.5', '.', '&', '=', '∨');
const noise = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.array(pieces, { maxLength: 400 }).map((all) => all.join('')),
);

describe('for whatever condition', () => {
  it('printing it and reading it again gives the same', () => {
    fc.assert(
      fc.property(expression, (condition) => {
        const text = printExpression(condition);
        fc.pre(text.length <= 300);
        expect(parseExpression(text)).toEqual(condition);
      }),
      thousand,
    );
  });

  it('what is known while something is unknown stays so, whatever the unknown turns out to be', () => {
    fc.assert(
      fc.property(expression, fc.oneof(fc.boolean(), fc.nat(5)), (condition, truth) => {
        const before = holds(condition, (name) => facts[name]);
        const after = holds(condition, (name) => facts[name] ?? truth);
        expect(after).toBeDefined();
        if (before !== undefined) expect(after).toBe(before);
      }),
      thousand,
    );
  });

  it('any text is read or refused, and nothing else happens', () => {
    fc.assert(
      fc.property(noise, (text) => {
        refusalOf(text);
      }),
      thousand,
    );
  });
});
