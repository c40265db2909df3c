export interface CellPlace {
  readonly sheet: string;
  /** Counted from 0, as is the column. */
  readonly row: number;
  readonly column: number;
}

/** "Sheet!B7" -> row 6, column 1; undefined for a sheet's name alone. The reverse of cellReference. */
export function parseCellReference(cell: string): CellPlace | undefined {
  const match = /^(.+)!([A-Z]{1,3})([1-9]\d*)$/su.exec(cell);
  if (!match) return undefined;
  const [, sheet = '', letters = '', row = ''] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(row) - 1, column: column - 1 };
}
