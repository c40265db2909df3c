export type TokenKind =
  'space' | 'string' | 'number' | 'error' | 'reference' | 'name' | 'function' | 'operator' | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iuy],
  [
    'reference',
    new RegExp(
      `${SHEET}(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})${END}`,
      'uy',
    ),
  ],
  ['number', /\d+\.?\d*(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', new RegExp(`${SHEET}[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*(?![\\p{L}\\p{N}_.\\[!])`, 'uy')],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),;{}:]/uy],
  ['unknown', /[^]/uy],
];

/** Splits a formula (English names, comma between arguments) without losing a character. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    for (const [kind, pattern] of KINDS) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined || text === '') continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}
