import type { SheetSnapshot } from '../../sheet/Snapshot';
import { convertLegacyText } from '../../text/convertLegacyText';
import {
  detectLegacyEncoding,
  encodingOf,
  hasUnicodeLetters,
  type LegacyText,
} from '../../sheet/detectLegacyEncoding';
import type { LegacyEncoding } from '../../text/LegacyEncoding';
import { isSyllable } from '../../text/isSyllable';

const found = new WeakMap<SheetSnapshot, { readonly text: LegacyText | undefined }>();

/** The encoding that a sheet is typed in, where it is none of Unicode; told once a sheet. */
export function legacyTextOf(sheet: SheetSnapshot): LegacyText | undefined {
  let known = found.get(sheet);
  if (!known) found.set(sheet, (known = { text: detectLegacyEncoding(sheet) }));
  return known.text;
}

/** A text of a sheet in that encoding, as it is meant. What was typed in Unicode beside it stays. */
export function readLegacyText(text: string, encoding: LegacyEncoding): string {
  if (hasUnicodeLetters(text)) return text;
  const converted = convertLegacyText(text, encoding);
  const gain = countSyllables(converted) - countSyllables(text);
  return gain > 0 || (gain === 0 && !looksUnicode(text, encoding)) ? converted : text;
}

/** "Ngày hoàn thành" makes sense both ways: several accented words that do, without any sign of the encoding. */
function looksUnicode(text: string, encoding: LegacyEncoding): boolean {
  const accented = wordsOf(text).filter((word) => /[^ -~]/.test(word));
  return accented.length > 1 && !accented.some((word) => encodingOf(word) === encoding);
}

/** Soft hyphens are letters of TCVN3, so words are parted by what no encoding uses. */
const wordsOf = (text: string): readonly string[] => text.split(/[\s\d.,;:()/-]+/);

const countSyllables = (text: string): number => wordsOf(text).filter(isSyllable).length;
