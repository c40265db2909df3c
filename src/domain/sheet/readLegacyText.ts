import { convertLegacyText } from '../text/convertLegacyText';
import { encodingOf, hasUnicodeLetters } from './detectLegacyEncoding';
import type { LegacyEncoding } from '../text/LegacyEncoding';
import { isSyllable } from '../text/isSyllable';

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
