import type { CellError, CellValue } from '../model/Cell';
import { splitSheet } from '../model/address';
import type { Formula } from './Formula';
import { parseReference, referenceArea } from './Reference';
import { tokenize, type Token, type TokenKind } from './tokenize';

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
/** As deep as Excel nests functions. */
const DEEPEST = 64;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** The tree of a formula; undefined when something in it is not understood. */
export function parseFormula(text: string): Formula | undefined {
  const cursor: Cursor = { tokens: withoutIdleSpaces(tokenize(text)), at: 0, depth: 0 };
  const formula = parseInfix(cursor, 0);
  return formula && cursor.at === cursor.tokens.length ? formula : undefined;
}

const OPERANDS: ReadonlySet<TokenKind> = new Set([
  'reference',
  'name',
  'function',
  'external',
  'sheets',
  'structured',
]);

/** Between two references a space is an operator; anywhere else it says nothing. */
const withoutIdleSpaces = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }, index) => {
    if (kind !== 'space') return true;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    return (
      before !== undefined &&
      after !== undefined &&
      (OPERANDS.has(before.kind) || before.text === ')') &&
      before.kind !== 'function' &&
      (OPERANDS.has(after.kind) || after.text === '(')
    );
  });

const peek = ({ tokens, at }: Cursor) => tokens[at];

function accept(cursor: Cursor, text: string): boolean {
  if (peek(cursor)?.text !== text || peek(cursor)?.kind !== 'operator') return false;
  cursor.at++;
  return true;
}

function parseInfix(cursor: Cursor, loosest: number): Formula | undefined {
  if (cursor.depth >= DEEPEST) return undefined;
  cursor.depth++;
  let left = parsePrefix(cursor);
  for (;;) {
    const token = peek(cursor);
    const strength = token?.kind === 'operator' ? PRECEDENCE[token.text] : undefined;
    if (!left || !token || strength === undefined || strength <= loosest) break;
    cursor.at++;
    const right = parseInfix(cursor, strength);
    left = right && { kind: 'infix', operator: token.text, left, right };
  }
  cursor.depth--;
  return left;
}

function parsePrefix(cursor: Cursor): Formula | undefined {
  for (const operator of ['-', '+']) {
    if (!accept(cursor, operator)) continue;
    const operand = parseInfix(cursor, PREFIX - 1);
    return operand && { kind: 'prefix', operator, operand };
  }
  const operand = parseJoined(cursor);
  if (!operand || !accept(cursor, '%')) return operand;
  return peek(cursor)?.text === '%' ? undefined : { kind: 'percent', operand };
}

/** A1:INDEX(…) and A1:A9 1:1: the tightest operators of all. */
function parseJoined(cursor: Cursor): Formula | undefined {
  const first = parseOperand(cursor);
  const operands = first ? [first] : [];
  let operator: ':' | ' ' | undefined;
  while (operands.length > 0) {
    if (accept(cursor, ':')) operator = ':';
    else if (peek(cursor)?.kind === 'space') {
      cursor.at++;
      operator ??= ' ';
    } else break;
    const next = parseOperand(cursor);
    if (!next) return undefined;
    operands.push(next);
  }
  return operator ? { kind: 'joined', operator, operands } : first;
}

function parseOperand(cursor: Cursor): Formula | undefined {
  const token = peek(cursor);
  if (!token) return undefined;
  cursor.at++;
  const { kind, text } = token;
  switch (kind) {
    case 'number':
      return { kind: 'value', value: Number(text) };
    case 'string':
      return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'value', value: errorOf(text) };
    case 'reference': {
      const reference = parseReference(text);
      return reference ? { kind, reference, area: referenceArea(reference) } : named(text);
    }
    case 'sheets':
      return parseSheets(text);
    case 'structured':
      return { kind, table: text.startsWith('[') ? undefined : text.slice(0, text.indexOf('[')) };
    case 'external':
      return { kind };
    case 'function':
      return parseCall(cursor, text);
    case 'name':
      return BOOLEAN.test(text) ? { kind: 'value', value: text.toLowerCase() === 'true' } : named(text);
    case 'operator':
      return parseGroup(cursor, text);
    case 'space':
    case 'unknown':
      return undefined;
  }
}

function named(text: string): Formula {
  const { sheet, rest } = splitSheet(text);
  return { kind: 'name', sheet, name: rest };
}

function parseSheets(text: string): Formula | undefined {
  const { sheet = '', rest } = splitSheet(text);
  const [first = '', last = ''] = sheet.split(':');
  const reference = parseReference(rest);
  return reference && { kind: 'sheets', first, last, reference };
}

function parseGroup(cursor: Cursor, opening: string): Formula | undefined {
  if (opening === '{') return parseArray(cursor);
  if (opening !== '(') return undefined;
  const operands: Formula[] = [];
  do {
    const operand = parseInfix(cursor, 0);
    if (!operand) return undefined;
    operands.push(operand);
  } while (accept(cursor, ','));
  if (!accept(cursor, ')')) return undefined;
  return operands.length === 1 ? operands[0] : { kind: 'joined', operator: ',', operands };
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
    const value = parseConstant(cursor);
    if (value === undefined) return undefined;
    rows.at(-1)?.push(value);
    if (accept(cursor, ';')) rows.push([]);
    else if (!accept(cursor, ',')) break;
  } while (cursor.at < cursor.tokens.length);
  const [first = []] = rows;
  if (!accept(cursor, '}') || rows.some(({ length }) => length !== first.length)) return undefined;
  return {
    kind: 'array',
    matrix: { kind: 'matrix', rows: rows.length, columns: first.length, values: rows.flat() },
  };
}

function parseConstant(cursor: Cursor): CellValue | undefined {
  const sign = accept(cursor, '-') ? -1 : 1;
  const token = peek(cursor);
  if (!token) return undefined;
  cursor.at++;
  if (token.kind === 'number') return sign * Number(token.text);
  if (sign < 0) return undefined;
  if (token.kind === 'error') return errorOf(token.text);
  if (token.kind === 'string') return token.text.slice(1, -1).replaceAll('""', '"');
  return BOOLEAN.test(token.text) ? token.text.toLowerCase() === 'true' : undefined;
}

const BOOLEAN = /^(?:true|false)$/i;

/** Sheet1!#REF!, #REF!$A$1 */
const errorOf = (text: string): CellError => ({
  error: (/#(?:REF!|[^!?]*[!?]|N\/A)/i.exec(text)?.[0] ?? text).toUpperCase(),
});
