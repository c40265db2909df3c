import { halfWidth } from '../../text/halfWidth';

/** What stands in the number column, or before the text: "1", "1.1", "C", "II", "a)", "-". */
export type RowCode =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'path'; readonly text: string; readonly parts: readonly string[] }
  | { readonly kind: 'roman' | 'letter'; readonly text: string }
  /** One letter that is both, like C or V: the sequence decides. */
  | { readonly kind: 'romanOrLetter'; readonly text: string }
  | { readonly kind: 'lower'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** A code with the title that may share its cell: "A. Ban hành văn bản". */
export interface CodedText {
  readonly code: RowCode;
  readonly title: string;
}

const PREFIX = /^(?:phần|mục|chương|nhóm|tiểu mục)\s+(?:thứ\s+)?/iu;

export function parseRowCode(written: string): RowCode | undefined {
  if (/^\d{1,4}$/.test(written)) return numberCode(written);
  if (/^[-–+•*]$/u.test(written.trim())) return { kind: 'bullet', text: '-' };
  const text = halfWidth(written)
    .trim()
    // A typed "'01": the mark by which Excel takes a number for text.
    .replace(/^['‘’`]+(?=\d)/u, '')
    .replace(PREFIX, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/(?<![.):/-])[.):/-]+$/u, '')
    .trim();
  if (text === '') return undefined;
  if (/^\d{1,4}$/.test(text)) return numberCode(text);
  if (/^[\dA-ZĐa-zđ]{1,5}([.\-/][\dA-Za-zđ]{1,3})+$/u.test(text) && /\d/.test(text)) {
    const parts = text.split(/[.\-/]/u);
    return { kind: 'path', text, parts };
  }
  if (/^[IVXLC]$/.test(text)) return { kind: 'romanOrLetter', text };
  if (romanValue(text) > 0) return { kind: 'roman', text };
  if (/^[A-ZĐ]$/u.test(text)) return { kind: 'letter', text };
  if (/^[a-zđ]$/u.test(text)) return { kind: 'lower', text };
  return { kind: 'text', text: written.trim() };
}

const numberCode = (digits: string): RowCode => ({
  kind: 'number',
  text: String(Number(digits)),
  value: Number(digits),
});

/** "A. Ban hành…", "Phần I: …", "II) …", "1. …": a code that a title follows; undefined without one. */
export function parseCodedText(text: string): CodedText | undefined {
  const match =
    /^((?:(?:phần|mục|chương|nhóm)\s+(?:thứ\s+)?)?(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)|[a-zđ](?=\)))\s*(?:[.):]+|\s[-–])\s+(\S.*)$/isu.exec(
      text,
    );
  if (!match?.[1] || !match[2]) return undefined;
  if (/^[a-zđ]+$/u.test(match[1]) && !/^[a-zđ]\)/u.test(text)) return undefined;
  const code = parseRowCode(match[1]);
  return code && code.kind !== 'text' ? { code, title: match[2].trim() } : undefined;
}

const ROMAN_DIGITS = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** "VII" -> 7; 0 for what is not written as a Roman number. */
export function romanValue(text: string): number {
  let rest = text;
  let value = 0;
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return rest === '' && romanDigits(value) === text ? value : 0;
}

export function romanDigits(value: number): string {
  let rest = value;
  let text = '';
  for (const [digits, worth] of ROMAN_DIGITS) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}
