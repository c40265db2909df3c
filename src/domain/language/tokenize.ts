import { unaccented, wordKey } from './wordKey';

/** A word, a number or a single sign of a phrase; an aside is several that were read and say nothing more. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'aside';
  /** The word's key (see wordKey), the digits, the sign (every dash is "-"), or what the aside was, where that matters. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A space, a line break or nothing at all stands before it. */
  readonly before: 'space' | 'line' | 'nothing';
  readonly start: number;
  readonly end: number;
}

/** What every reader reads from. */
export interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** 0 where no year is planned for. */
  readonly planYear: number;
  /** Typed without accents throughout, so that "quy" may stand for "quý"; else it is another word. */
  readonly isUnaccented: boolean;
}

const TOKEN =
  /(?<space>\s+)|(?<quote>["'“”‘’«»]+)|(?<word>qu[ýí](?=(?:i{1,3}|iv)(?![\p{L}\p{M}]))|(?:trước|hết|đến|trong|từ|vào|cuối|đầu|hằng|hàng|mỗi)(?=(?:ngày|tháng|quý|năm|tuần)(?![\p{L}\p{M}]))|[\p{L}\p{M}]+)|(?<number>\d+)|(?<sign>[^\s\p{L}\p{M}\d])/giu;
const DASHES = /[‐‑‒–—―−]/u;
const ARROWS = /[→⇒]/u;
const BULLETS = /[•●▪◦·*]/u;

/** `text` is in the form that normalizeText gives. */
export function tokenize(text: string, planYear = 0): Phrase {
  const tokens: Token[] = [];
  let before: Token['before'] = 'line';
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const kind = kindOf(match.groups ?? {});
    if (kind === 'quote') continue;
    if (kind === 'space') {
      before = written.includes('\n') ? 'line' : 'space';
      continue;
    }
    tokens.push({
      kind,
      key: KEYS[kind](written),
      capital: /^\p{Lu}/u.test(written),
      before,
      start: match.index,
      end: match.index + written.length,
    });
    before = 'nothing';
  }
  const isUnaccented = unaccented(text) === text.toLowerCase();
  return { text, tokens, planYear, isUnaccented };
}

type Written = Exclude<Token['kind'], 'aside'>;

function kindOf(groups: Readonly<Record<string, string | undefined>>): Written | 'space' | 'quote' {
  if (groups['quote'] !== undefined) return 'quote';
  if (groups['space'] !== undefined) return 'space';
  if (groups['word'] !== undefined) return 'word';
  return groups['number'] !== undefined ? 'number' : 'sign';
}

const KEYS: Readonly<Record<Written, (written: string) => string>> = {
  word: wordKey,
  number: (written) => written,
  sign: signKey,
};

function signKey(sign: string): string {
  if (DASHES.test(sign)) return '-';
  if (ARROWS.test(sign)) return '→';
  return BULLETS.test(sign) ? '•' : sign;
}

/** The words between two places of the phrase, as they are written. */
export function textBetween({ text, tokens }: Phrase, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
