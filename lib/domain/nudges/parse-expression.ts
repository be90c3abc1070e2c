import { type Expression, levels, type Operator } from './expression';

/** A condition that cannot be understood: where, and why. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';

  /** The character at which it stops making sense, the first being 0. */
  readonly at: number;

  constructor(text: string, at: number, why: string) {
    super(`${why} at character ${at} of "${text}".`);
    this.at = at;
  }
}

interface Token {
  readonly text: string;
  readonly at: number;
}

interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  next: number;
}

/** More than three times the longest rule: what is longer is a mistake, and brackets cannot pile up endlessly. */
const mostCharacters = 300;

const token = /\s*(\d+(?:\.\d+)?|[a-zA-Z]\w*(?:\.[a-zA-Z]\w*)*|\|\||&&|==|<=|>=|[<>*!()])/y;

/**
 * Parses a condition.
 * @throws ConditionError when it is not one.
 */
export function parseExpression(text: string): Expression {
  if (text.length > mostCharacters) {
    throw new ConditionError(`${text.slice(0, 40)}…`, mostCharacters, 'The condition is too long');
  }
  const tokens: Tokens = { text, list: tokensOf(text), next: 0 };
  const parsed = parseLevel(tokens, 0);
  if (tokens.next < tokens.list.length) throw unexpected(tokens, 'an operator or the end');
  return parsed;
}

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  let end = 0;
  for (let match = matchAt(text, end); match; match = matchAt(text, end)) {
    const [whole, read = ''] = match;
    end += whole.length;
    found.push({ text: read, at: end - read.length });
  }
  const rest = text.slice(end).trimStart();
  if (rest !== '') throw new ConditionError(text, text.length - rest.length, `"${rest[0]}" is no part of the language`);
  return found;
}

function matchAt(text: string, index: number): RegExpExecArray | null {
  token.lastIndex = index;
  return token.exec(text);
}

function parseLevel(tokens: Tokens, level: number): Expression {
  const operators = levels[level];
  if (!operators) return parseOne(tokens);
  let left = parseLevel(tokens, level + 1);
  for (let is = take(tokens, operators); is; is = take(tokens, operators)) {
    left = { is, left, right: parseLevel(tokens, level + 1) };
  }
  return left;
}

function take(tokens: Tokens, operators: readonly Operator[]): Operator | undefined {
  const found = operators.find((operator) => operator === tokens.list[tokens.next]?.text);
  if (found) tokens.next += 1;
  return found;
}

function parseOne(tokens: Tokens): Expression {
  const { text = '' } = tokens.list[tokens.next] ?? {};
  if (!/^[\w!(]/.test(text)) throw unexpected(tokens, 'a fact, a number, "!" or "("');
  tokens.next += 1;
  if (text === '!') return { is: '!', of: parseOne(tokens) };
  if (text === '(') return parseBracket(tokens);
  return /^\d/.test(text) ? { is: 'number', value: Number(text) } : { is: 'fact', name: text };
}

function parseBracket(tokens: Tokens): Expression {
  const inner = parseLevel(tokens, 0);
  if (tokens.list[tokens.next]?.text !== ')') throw unexpected(tokens, 'an operator or ")"');
  tokens.next += 1;
  return inner;
}

function unexpected({ text, list, next }: Tokens, wanted: string): ConditionError {
  const found = list[next];
  const what = found ? `"${found.text}" stands where ${wanted} is expected` : `It ends where ${wanted} is expected`;
  return new ConditionError(text, found?.at ?? text.length, what);
}
