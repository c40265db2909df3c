import { isDateFormat } from '../calendar/excelSerial';
import { normalizeText } from '../text/normalizeText';
import { detectLegacyEncoding, type LegacyText } from './detectLegacyEncoding';
import type { Grid } from './Grid';
import { isErrorValue } from './isErrorValue';
import { readLegacyText } from './readLegacyText';
import type { Area, CellValue, SheetSnapshot } from './Snapshot';

/** Resolves texts, encodings and merged areas, each when it is first asked for. */
export function readGrid(sheet: SheetSnapshot): Grid {
  const legacy = detectLegacyEncoding(sheet);
  return { ...sheet, legacy, textAt: textReader(sheet, legacy), mergeAt: mergeFinder(sheet) };
}

function textReader(
  { used, values, numberFormats }: SheetSnapshot,
  legacy: LegacyText | undefined,
): Grid['textAt'] {
  const texts: (string | undefined)[][] = [];
  return (row, column) => {
    const i = row - used.row;
    const j = column - used.column;
    const value = values[i]?.[j];
    if (value === undefined || value === '') return '';
    // A formula that points at a blank cell: "00/01/1900".
    if (value === 0 && isDateFormat(numberFormats[i]?.[j] ?? '')) return '';
    const cells = (texts[i] ??= []);
    return (cells[j] ??= asText(value, legacy));
  };
}

function asText(value: CellValue, legacy: LegacyText | undefined): string {
  if (typeof value !== 'string') return String(value);
  if (isErrorValue(value)) return '';
  return normalizeText(legacy ? readLegacyText(value, legacy.encoding) : value);
}

/** Excel's column limit: keeps row and column apart in one key. */
const COLUMNS = 16_384;

/** By covered cell: a plan of 5,000 rows may hold thousands of merges. */
function mergeFinder({ merged }: SheetSnapshot): Grid['mergeAt'] {
  if (merged.length === 0) return () => undefined;
  let index: ReadonlyMap<number, Area> | undefined;
  return (row, column) => (index ??= indexMerges(merged)).get(row * COLUMNS + column);
}

function indexMerges(merged: readonly Area[]): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merged) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        index.set(row * COLUMNS + column, area);
      }
    }
  }
  return index;
}
