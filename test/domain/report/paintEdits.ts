import type { CellFormat, Edit, PageSetup } from '../../../src/domain/sheet/Edit';
import type { Area, CellValue } from '../../../src/domain/sheet/Snapshot';

/** A cell, merged or not, as the edits leave it. */
export interface PaintedCell {
  readonly area: Area;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly format: CellFormat;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface PaintedSheet {
  readonly name: string;
  readonly cells: readonly PaintedCell[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly merges: readonly Area[];
  readonly setup: PageSetup;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
const isIn = ({ row, column, rowCount, columnCount }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rowCount && c >= column && c < column + columnCount;

/** What one sheet holds after the edits. */
export function paintEdits(edits: readonly Edit[], name: string): PaintedSheet {
  const own = edits.filter((edit) => 'sheet' in edit && edit.sheet === name);
  const of = <Kind extends Edit['kind']>(kind: Kind) =>
    own.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
  const columnWidths = of('columnWidths').flatMap(({ widths }) => widths.map((width) => width ?? 0));
  const rowHeights = of('rowHeights').flatMap(({ heights }) => heights.map((height) => height ?? 0));
  const merges = of('merge').map(({ area }) => area);
  const formats = of('format');
  const cells = of('cells').flatMap(({ row, column, values, numberFormats }) =>
    values.flatMap((line, i) =>
      line.flatMap((value, j): PaintedCell[] => {
        if (value === null) return [];
        const [r, c] = [row + i, column + j];
        const area = merges.find((merged) => merged.row === r && merged.column === c) ?? {
          row: r,
          column: c,
          rowCount: 1,
          columnCount: 1,
        };
        return [
          {
            area,
            value,
            numberFormat: numberFormats?.[i]?.[j] ?? 'General',
            format: Object.assign(
              {},
              ...formats.filter((edit) => isIn(edit.area, r, c)).map(({ format }) => format),
            ) as CellFormat,
            width: sum(columnWidths.slice(c, c + area.columnCount)),
            height: sum(rowHeights.slice(r, r + area.rowCount)),
          },
        ];
      }),
    ),
  );
  const setup = of('pageSetup')[0]?.setup;
  if (!setup) throw new Error(`${name} has no page setup`);
  return { name, cells, columnWidths, rowHeights, merges, setup };
}

export function sheetsAdded(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
}
