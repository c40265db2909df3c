import type { CellValue } from '../model/Cell';
import type { Formula } from './Formula';
import { parseReference } from './Reference';
import { tokenize, type Token } from './tokenize';

/** Loosest first; all bind to the left, ^ too (Excel: 2^3^2 = 64). */
const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
/** Tighter than ^ in Excel: -2^2 is 4. */
const PREFIX = 6;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The tree of a formula; undefined when something in it is not understood (structured references, unions…). */
export function parseFormula(text: string): Formula | undefined {
  const cursor: Cursor = { tokens: tokenize(text).filter(({ kind }) => kind !== 'space'), at: 0 };
  const formula = parseInfix(cursor, 0);
  return formula && cursor.at === cursor.tokens.length ? formula : undefined;
}

const peek = ({ tokens, at }: Cursor) => tokens[at];

function accept(cursor: Cursor, text: string): boolean {
  if (peek(cursor)?.text !== text || peek(cursor)?.kind !== 'operator') return false;
  cursor.at++;
  return true;
}

function parseInfix(cursor: Cursor, loosest: number): Formula | undefined {
  let left = parsePrefix(cursor);
  for (;;) {
    const token = peek(cursor);
    const strength = token?.kind === 'operator' ? PRECEDENCE[token.text] : undefined;
    if (!left || !token || strength === undefined || strength <= loosest) return left;
    cursor.at++;
    const right = parseInfix(cursor, strength);
    left = right && { kind: 'infix', operator: token.text, left, right };
  }
}

function parsePrefix(cursor: Cursor): Formula | undefined {
  for (const operator of ['-', '+']) {
    if (!accept(cursor, operator)) continue;
    const operand = parseInfix(cursor, PREFIX - 1);
    return operand && { kind: 'prefix', operator, operand };
  }
  let operand = parseOperand(cursor);
  while (operand && accept(cursor, '%')) operand = { kind: 'percent', operand };
  return operand;
}

function parseOperand(cursor: Cursor): Formula | undefined {
  const token = peek(cursor);
  if (!token) return undefined;
  cursor.at++;
  switch (token.kind) {
    case 'number':
      return { kind: 'value', value: Number(token.text) };
    case 'string':
      return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'value', value: { error: token.text.toUpperCase() } };
    case 'reference': {
      const reference = parseReference(token.text);
      return reference && { kind: 'reference', reference };
    }
    case 'function':
      return parseCall(cursor, token.text);
    case 'name':
      return /^(true|false)$/i.test(token.text)
        ? { kind: 'value', value: token.text.toLowerCase() === 'true' }
        : { kind: 'name', name: token.text };
    case 'operator':
      return parseGroup(cursor, token.text);
    case 'space':
    case 'unknown':
      return undefined;
  }
}

function parseGroup(cursor: Cursor, opening: string): Formula | undefined {
  if (opening === '{') return parseArray(cursor);
  if (opening !== '(') return undefined;
  const inner = parseInfix(cursor, 0);
  return inner && accept(cursor, ')') ? inner : undefined;
}

function parseCall(cursor: Cursor, name: string): Formula | undefined {
  if (!accept(cursor, '(')) return undefined;
  const args: Formula[] = [];
  if (accept(cursor, ')')) return { kind: 'call', name: functionName(name), args };
  do {
    const next = peek(cursor)?.text;
    const arg: Formula | undefined =
      next === ',' || next === ')' ? { kind: 'value', value: null } : parseInfix(cursor, 0);
    if (!arg) return undefined;
    args.push(arg);
  } while (accept(cursor, ','));
  return accept(cursor, ')') ? { kind: 'call', name: functionName(name), args } : undefined;
}

/** Files prefix functions that came after 2007. */
const functionName = (name: string) => name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');

function parseArray(cursor: Cursor): Formula | undefined {
  const rows: CellValue[][] = [[]];
  do {
    const item = parsePrefix(cursor);
    const value = item && constant(item);
    if (value === undefined) return undefined;
    rows.at(-1)?.push(value);
    if (accept(cursor, ';')) rows.push([]);
    else if (!accept(cursor, ',')) break;
  } while (cursor.at < cursor.tokens.length);
  return accept(cursor, '}') ? { kind: 'array', rows } : undefined;
}

function constant(item: Formula): CellValue | undefined {
  if (item.kind === 'value') return item.value;
  const negative = item.kind === 'prefix' && item.operand.kind === 'value' ? item.operand.value : undefined;
  return typeof negative === 'number' ? -negative : undefined;
}
