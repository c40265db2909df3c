import { romanValue, type RowCode } from './rowCode';

/** One level of the sections that are open: "C", then "II" under it. */
export interface OpenSection {
  readonly kind: 'roman' | 'letter' | 'number' | 'path' | 'lower' | 'title';
  readonly text: string;
  /** Place in its sequence: C is 3, II is 2. */
  readonly value: number;
}

export interface PlacedSection {
  /** From the outside in, the new one last. */
  readonly open: readonly OpenSection[];
  readonly isInOrder: boolean;
}

/** Lettering of Vietnamese documents, Đ after D (Nghị định 30/2020/NĐ-CP); F, J, W, Z are used by some all the same. */
const LETTERS = Array.from('ABCDĐEFGHIJKLMNOPQRSTUVWXYZ');

/** Letters that a Vietnamese list may leave out. */
const SKIPPABLE = new Set(['Đ', 'F', 'J', 'W', 'Z']);

/** Where a section belongs: beside the open one of its own lettering, else under the innermost. */
export function placeSection(
  open: readonly OpenSection[],
  code: RowCode | undefined,
  title: string,
  following: RowCode | undefined,
): PlacedSection {
  const section = asSection(open, code, title, following);
  const level =
    section.kind === 'path'
      ? open.findIndex(({ kind, text }) => kind === 'path' && depth(text) >= depth(section.text))
      : open.findIndex(({ kind }) => kind === section.kind);
  const beside = level < 0 ? undefined : open[level];
  const outer = level < 0 ? open : open.slice(0, level);
  const isInOrder = beside ? follows(beside, section) : isFirst(section);
  return { open: [...outer, section], isInOrder };
}

/** "C.II"; "1" and "1.1" under it make "C.1.1". */
export function sectionCode(open: readonly OpenSection[]): string {
  return open
    .filter(({ text }, i) => !(open[i + 1]?.text ?? '').startsWith(`${text}.`))
    .map(({ text }) => text)
    .join('.');
}

/**
 * Numbers that head deeper ones ("1" over "1.1", "1.2") close with the first task that lies beside them: "2" after "1",
 * "2.1" after "1.3". Letters and Roman numbers stay open until the next of their kind.
 */
export function leaveNumbered(
  open: readonly OpenSection[],
  code: RowCode | undefined,
): readonly OpenSection[] {
  if (code?.kind !== 'number' && code?.kind !== 'path') return open;
  const level = open.findIndex((section) => {
    if (section.kind === 'number') return code.kind === 'number' || code.parts[0] !== section.text;
    return section.kind === 'path' && code.kind === 'path' && !code.text.startsWith(section.text);
  });
  return level < 0 ? open : open.slice(0, level);
}

function asSection(
  open: readonly OpenSection[],
  code: RowCode | undefined,
  title: string,
  following: RowCode | undefined,
): OpenSection {
  switch (code?.kind) {
    case 'romanOrLetter':
      return isRoman(open, code.text, following) ? roman(code.text) : letter(code.text);
    case 'roman':
      return roman(code.text);
    case 'letter':
      return letter(code.text);
    case 'number':
      return { kind: 'number', text: code.text, value: code.value };
    case 'path':
      return { kind: 'path', text: code.text, value: Number(code.parts.at(-1)) };
    case 'lower':
      return { kind: 'lower', text: code.text, value: LETTERS.indexOf(code.text.toUpperCase()) };
    default:
      return { kind: 'title', text: title, value: 0 };
  }
}

const roman = (text: string): OpenSection => ({ kind: 'roman', text, value: romanValue(text) });
const letter = (text: string): OpenSection => ({ kind: 'letter', text, value: LETTERS.indexOf(text) });

/** "C" after "B" is a letter, "V" after "IV" a Roman number, "I" opens a Roman list unless it goes on from "H". */
function isRoman(open: readonly OpenSection[], text: string, following: RowCode | undefined): boolean {
  const lastRoman = open.findLast(({ kind }) => kind === 'roman');
  const lastLetter = open.findLast(({ kind }) => kind === 'letter');
  const goesOnRoman = lastRoman !== undefined && follows(lastRoman, roman(text));
  const goesOnLetter = lastLetter !== undefined && follows(lastLetter, letter(text));
  if (goesOnRoman !== goesOnLetter) return goesOnRoman;
  if (following?.kind === 'roman') return romanValue(following.text) === romanValue(text) + 1;
  if (goesOnRoman && goesOnLetter) return open.at(-1)?.kind === 'roman';
  return text === 'I' || text === 'V' || text === 'X';
}

function follows(previous: OpenSection, next: OpenSection): boolean {
  if (next.kind === 'title') return true;
  if (next.kind !== 'letter') return next.value === previous.value + 1 || next.kind === 'path';
  return (
    next.value > previous.value &&
    LETTERS.slice(previous.value + 1, next.value).every((skipped) => SKIPPABLE.has(skipped))
  );
}

function isFirst({ kind, value }: OpenSection): boolean {
  if (kind === 'letter' || kind === 'lower') return value === 0;
  return kind === 'title' || kind === 'path' || value === 1;
}

const depth = (path: string): number => path.split('.').length;
