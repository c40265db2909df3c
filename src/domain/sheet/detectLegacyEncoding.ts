import { cellReference } from './cellAddress';
import type { LegacyEncoding } from '../text/LegacyEncoding';
import type { CellValue, SheetSnapshot } from './Snapshot';

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** The first cell that shows it: "Sheet!B7". */
  readonly cell: string;
  readonly written: string;
}

/**
 * Letters that TCVN 5712:1993 (ABC fonts) puts in the place of Vietnamese ones and that no Vietnamese or English word
 * holds; "Thường xuyên" is "Th­êng xuyªn" there.
 */
const TCVN3 =
  /[\u00A1-\u00B1\u00B5-\u00BE\u00C6-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00EF\u00F1\u00F6-\u00F8\u00FB-\u00FC\u00FE]/;

/** VNI writes a letter and a mark of its own after it: "Thöôøng xuyeân", "coâng vieäc". */
const VNI = /[aeouyôö][øûïåäëü]|[aeo]â|[a][êàáãèéú]|e[àáã]|ñ|ö[ôøùûõï]/i;

/** Enough words must show it: one odd sign is no encoding. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.2;

export function detectLegacyEncoding(sheet: SheetSnapshot): LegacyText | undefined {
  if (!sheet.values.some((row) => row.some(mayBeLegacy))) return undefined;
  const suspects = new Map<LegacyEncoding, { words: number; first: LegacyText }>();
  let words = 0;
  sheet.values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value !== 'string' || value === '') return;
      for (const word of value.split(/\s+/)) {
        words += 1;
        const encoding = encodingOf(word);
        if (!encoding) continue;
        const found = suspects.get(encoding);
        const cell = cellReference(sheet.name, sheet.used.row + i, sheet.used.column + j);
        suspects.set(encoding, {
          words: (found?.words ?? 0) + 1,
          first: found?.first ?? { encoding, cell, written: value },
        });
      }
    }),
  );
  const [best] = [...suspects.values()].sort((a, b) => b.words - a.words);
  const isNamed = /^(\.Vn|VNI-)/.test(sheet.fontName);
  const isEnough = best && best.words >= LEAST_WORDS && (isNamed || best.words >= words * LEAST_SHARE);
  return isEnough ? best.first : undefined;
}

/** Most sheets hold no sign of either, and need not be taken apart into words. */
const mayBeLegacy = (value: CellValue): boolean =>
  typeof value === 'string' && (TCVN3.test(value) || VNI.test(value));

/** Vietnamese letters that only Unicode has. */
export const hasUnicodeLetters = (text: string): boolean =>
  /[\u0102-\u01B0\u0300-\u036F\u1EA0-\u1EF9]/.test(text);

/** The encoding that the signs of one word show for sure. */
export function encodingOf(word: string): LegacyEncoding | undefined {
  if (!/\p{L}/u.test(word) || hasUnicodeLetters(word)) return undefined;
  if (VNI.test(word)) return 'VNI';
  return TCVN3.test(word) ? 'TCVN3' : undefined;
}
