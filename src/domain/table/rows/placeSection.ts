import { romanValue, type RowCode } from './rowCode';

/** One level of the sections that are open: "C", then "II" under it. */
export interface OpenSection {
  readonly kind: 'roman' | 'letter' | 'number' | 'path' | 'title';
  readonly text: string;
}

export interface PlacedSection {
  /** From the outside in, the new one last. */
  readonly open: readonly OpenSection[];
  /** False for a letter or a Roman number that does not go on from the one before it. */
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
  const level = open.findIndex(
    ({ kind, text }) => kind === section.kind && (kind !== 'path' || depth(text) >= depth(section.text)),
  );
  const outer = level < 0 ? open : open.slice(0, level);
  return { open: [...outer, section], isInOrder: goesOn(open[level], section) };
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
      return { kind: isRoman(open, code.text, following) ? 'roman' : 'letter', text: code.text };
    case 'roman':
    case 'letter':
    case 'number':
    case 'path':
      return { kind: code.kind, text: code.text };
    default:
      return { kind: 'title', text: title };
  }
}

/** "I" before "II" opens a Roman list; else it goes on from "H", as "V" does from "U". "C" and "L" are letters. */
function isRoman(open: readonly OpenSection[], text: string, following: RowCode | undefined): boolean {
  if (following?.kind === 'roman' && romanValue(following.text) === romanValue(text) + 1) return true;
  const lastLetter = open.find(({ kind }) => kind === 'letter');
  return ['I', 'V', 'X'].includes(text) && !goesOn(lastLetter, { kind: 'letter', text });
}

/** Without a previous section: whether a list may start so. Numbers are checked with those of the tasks. */
function goesOn(previous: OpenSection | undefined, { kind, text }: OpenSection): boolean {
  if (kind === 'roman') return romanValue(text) === romanValue(previous?.text ?? '') + 1;
  if (kind !== 'letter') return true;
  const last = LETTERS.indexOf(previous?.text ?? '');
  const next = LETTERS.indexOf(text);
  return next > last && LETTERS.slice(last + 1, next).every((skipped) => SKIPPABLE.has(skipped));
}

const depth = (path: string): number => path.split('.').length;
