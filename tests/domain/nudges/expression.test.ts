import { describe, expect, it } from 'vitest';
import { holds, type Value } from '@/lib/domain/nudges/expression';
import { nudgeRules } from '@/lib/domain/nudges/nudge-rules';
import { parseExpression } from '@/lib/domain/nudges/parse-expression';
import { printExpression } from './print-expression';
import { refusalOf } from './refusal';

const facts: Readonly<Record<string, Value>> = { yes: true, no: false, two: 2, 'd7.posts': 3 };

function isTrue(text: string): boolean | undefined {
  return holds(parseExpression(text), (name) => facts[name]);
}

describe('a condition', () => {
  it.each([
    ['two<3', true],
    ['two<2', false],
    ['two<=2', true],
    ['two<=1.9', false],
    ['two>1.5', true],
    ['two>2', false],
    ['two>=2', true],
    ['two>=2.1', false],
    ['two==2', true],
    ['two==3', false],
    ['d7.posts>=2*1.5', true],
    ['d7.posts<two*1.5', false],
    ['yes', true],
    ['no', false],
    ['!no', true],
    ['!yes', false],
    ['!!yes', true],
    ['yes&&no', false],
    ['yes&&yes', true],
    ['no||yes', true],
    ['no||no', false],
  ])('%s is %o', (text, expected) => {
    expect(isTrue(text)).toBe(expected);
  });

  it.each([
    ['yes||no&&no', '(yes || (no && no))'],
    ['(yes||no)&&no', '((yes || no) && no)'],
    ['a<1&&b>=2*c', '((a < 1) && (b >= (2 * c)))'],
    ['!a&&b', '(!a && b)'],
    ['!(a&&b)', '!(a && b)'],
    ['!a==b', '(!a == b)'],
    ['a&&b&&c', '((a && b) && c)'],
    [' a  ||\n b ', '(a || b)'],
    ['((a))', 'a'],
  ])('%s is read as %s', (text, expected) => {
    expect(printExpression(parseExpression(text))).toBe(expected);
  });

  it.each<readonly [string, boolean | undefined]>([
    ['unknown', undefined],
    ['!unknown', undefined],
    ['unknown<1', undefined],
    ['2*unknown<1', undefined],
    ['unknown==unknown', undefined],
    ['unknown&&yes', undefined],
    ['yes&&unknown', undefined],
    ['unknown||no', undefined],
    ['no||unknown', undefined],
    ['unknown&&no', false],
    ['no&&unknown', false],
    ['unknown||yes', true],
    ['yes||unknown', true],
    ['two>9&&unknown<1', false],
  ])('%s, of which not all is known, is %o', (text, expected) => {
    expect(isTrue(text)).toBe(expected);
  });

  it.each([
    ['', 0, 'It ends where a fact, a number, "!" or "(" is expected'],
    ['a &&', 4, 'It ends where a fact, a number, "!" or "(" is expected'],
    ['a = 1', 2, '"=" is no part of the language'],
    ['a ∨ b', 2, '"∨" is no part of the language'],
    ['a b', 2, '"b" stands where an operator or the end is expected'],
    ['a < < 1', 4, '"<" stands where a fact, a number, "!" or "(" is expected'],
    ['(a || b', 7, 'It ends where an operator or ")" is expected'],
    ['(a || b 1', 8, '"1" stands where an operator or ")" is expected'],
    ['a)', 1, '")" stands where an operator or the end is expected'],
    ['3a', 1, '"a" stands where an operator or the end is expected'],
    ['a.', 1, '"." is no part of the language'],
    ['a(1)', 1, '"(" stands where an operator or the end is expected'],
  ])('"%s" is refused at character %i: %s', (text, at, why) => {
    const error = refusalOf(text);
    expect(error).toMatchObject({ name: 'ConditionError', at });
    expect(error?.message).toBe(`${why} at character ${at} of "${text}".`);
  });

  it('is refused when it is far longer than any rule', () => {
    expect(refusalOf('('.repeat(100_000))?.message).toContain('The condition is too long');
    expect(refusalOf('('.repeat(300))?.at).toBe(300);
    expect(Math.max(...nudgeRules.map(({ when }) => when.length))).toBeLessThan(100);
  });
});
