import type { CellValue, SheetSnapshot, Snapshot } from './Snapshot';

/** A short text that differs as soon as one cell differs (FNV-1a, 32 bits twice); blanks at the edges do not count. */
export function fingerprint(grid: readonly (readonly CellValue[])[], row = 0, column = 0): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  grid.forEach((cells, i) => {
    cells.forEach((value, j) => {
      if (value === '') return;
      const text = `${i + row},${j + column}:${typeof value}:${String(value)};`;
      for (let k = 0; k < text.length; k += 1) {
        low = Math.imul(low ^ text.charCodeAt(k), 0x01000193);
        high = Math.imul(high ^ text.charCodeAt(k), 0x85ebca6b);
      }
    });
  });
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

export function sheetFingerprint({ values, used }: SheetSnapshot): string {
  return fingerprint(values, used.row, used.column);
}

/** Changes with any cell of any sheet, and with the sheets themselves. */
export function snapshotFingerprint({ sheets }: Snapshot): string {
  return fingerprint(sheets.map((sheet) => [sheet.name, sheetFingerprint(sheet)]));
}
