import { convertLegacyText } from '../text/convertLegacyText';
import { detectLegacyEncoding, hasUnicodeLetters } from '../sheet/detectLegacyEncoding';
import { legacyFont, type LegacyFont } from '../text/legacyFont';
import { readLegacyText } from '../sheet/readLegacyText';
import type { Edit } from '../sheet/Edit';
import type { CellValue, SheetSnapshot } from '../sheet/Snapshot';

/** What a conversion to Unicode would change, and to what. */
export interface UnicodeConversion {
  readonly edits: readonly Edit[];
  /** Texts that are rewritten. */
  readonly count: number;
}

/**
 * Rewrites the texts of a sheet that stand in TCVN3 or VNI, and gives every cell in a font of those encodings one that
 * has Unicode's letters. Formulas, numbers and texts that are Unicode already stay. `fonts` covers the used range.
 */
export function unicodeEdits(sheet: SheetSnapshot, fonts: readonly (readonly string[])[]): UnicodeConversion {
  const { name, used, values } = sheet;
  const convert = converterOf(sheet);
  const texts = values.map((cells, i) =>
    cells.map((value, j) => (value === sheet.formulas[i]?.[j] ? convert(value, fonts[i]?.[j] ?? '') : null)),
  );
  const names = values.map((cells, i) =>
    cells.map((_, j) => legacyFont(fonts[i]?.[j] ?? '')?.unicodeFont ?? null),
  );
  const before = names.map((row, i) =>
    row.map((font, j) => (font === null ? null : (fonts[i]?.[j] ?? null))),
  );
  const at = { sheet: name, row: used.row, column: used.column };
  return {
    count: texts.flat().filter((text) => text !== null).length,
    edits: [
      ...(isEmpty(names) ? [] : [{ kind: 'fonts', ...at, names, before } satisfies Edit]),
      ...(isEmpty(texts) ? [] : [{ kind: 'cells', ...at, values: texts } satisfies Edit]),
    ],
  };
}

const isEmpty = (grid: readonly (readonly (string | null)[])[]): boolean =>
  grid.every((row) => row.every((cell) => cell === null));

/** The Unicode text of a cell, null where it stays. The font decides; without one that tells, it is as it was read. */
function converterOf(sheet: SheetSnapshot): (value: CellValue, font: string) => string | null {
  const main = detectLegacyEncoding(sheet)?.encoding;
  return (value, font) => {
    if (typeof value !== 'string' || hasUnicodeLetters(value)) return null;
    const byFont = legacyFont(font);
    const text = byFont ? drawnIn(byFont, value) : main && readLegacyText(value, main);
    return text === undefined || text === value ? null : text;
  };
}

function drawnIn({ encoding, isCapitals }: LegacyFont, value: string): string {
  const text = convertLegacyText(value, encoding);
  return isCapitals ? text.toUpperCase() : text;
}
