export type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'external'
  | 'sheets'
  | 'structured'
  | 'reference'
  | 'number'
  | 'function'
  | 'name'
  | 'operator'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*`;
const PLAIN_SHEET = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`;
const QUOTED = String.raw`(?:[^']|'')`;
const SHEET = String.raw`(?:'${QUOTED}+'|${PLAIN_SHEET})!`;
/** '[1]Báo cáo'!, 'D:\[So lieu.xlsx]Sheet1'!, [1]Sheet1!, [1]! */
const BOOK = String.raw`(?:'(?:[^'[]|'')*\[${QUOTED}+'|\[[^[\]]+\](?:[\p{L}\p{M}\p{N}_.]*))!`;
/** 'Quý I:Quý IV'! or Q1:Q4! */
const SHEETS = String.raw`(?:'(?:[^':]|'')+:${QUOTED}+'|[\p{L}\p{M}\p{N}_.]+:[\p{L}\p{M}\p{N}_.]+)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_.([!])`;
/** In brackets, ' makes the next sign plain. */
const BRACKETS = String.raw`\[(?:[^[\]']|'[^]|\[(?:[^[\]']|'[^])*\])*\]`;

/** The first that fits, fits: in the order of what could be taken for something else. */
const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['string', String.raw`"(?:[^"]|"")*"`],
  ['external', `${BOOK}(?:${CELLS}${END}|${NAME}|#REF!)`],
  ['sheets', `${SHEETS}(?:${CELLS}${END}|#REF!)`],
  ['error', `(?:${SHEET})?#(?:NULL!|DIV/0!|VALUE!|REF!(?:${CELLS}${END})?|NAME\\?|NUM!|N/A)`],
  ['structured', `(?:${NAME})?${BRACKETS}`],
  ['reference', `(?:${SHEET})?${CELLS}${END}`],
  ['number', String.raw`\d+\.?\d*(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?`],
  ['function', String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\s*\()`],
  ['name', String.raw`(?:${SHEET})?${NAME}(?![[!])`],
  ['operator', '<>|<=|>=|[-+*/^&=<>%(),;{}:]'],
  ['unknown', '[^]'],
];

const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'uy');

/** Excel's limit of characters; what is longer is no formula. */
export const LONGEST_FORMULA = 8_192;

/** Splits a formula (English names, comma between arguments) without losing a character. */
export function tokenize(formula: string): Token[] {
  if (formula.length > LONGEST_FORMULA) return [{ kind: 'unknown', text: formula }];
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const index = groups.findIndex((group) => group !== undefined);
    tokens.push({ kind: KINDS[index]?.[0] ?? 'unknown', text: match[0] });
  }
  return tokens;
}
