import { numberFormatAt } from '../domain/sheet/cellAt';
import type { Edit } from '../domain/sheet/Edit';
import type { SheetSnapshot, Snapshot } from '../domain/sheet/Snapshot';

type Cells = Extract<Edit, { kind: 'cells' }>;

/** Cells of the format Text take a text as it is: an apostrophe before it would be seen. */
export function withTextCells({ sheets }: Snapshot, edits: readonly Edit[]): readonly Edit[] {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap((edit) => {
    const sheet = edit.kind === 'cells' ? named.get(edit.sheet) : undefined;
    return edit.kind === 'cells' && sheet ? partedByFormat(sheet, edit) : [edit];
  });
}

function partedByFormat(sheet: SheetSnapshot, edit: Cells): readonly Edit[] {
  const isText = edit.values.map((cells, i) =>
    cells.map(
      (value, j) =>
        typeof value === 'string' &&
        (edit.numberFormats?.[i]?.[j] ?? numberFormatAt(sheet, edit.row + i, edit.column + j)) === '@',
    ),
  );
  if (!isText.some((cells) => cells.includes(true))) return [edit];
  const where = (wanted: boolean) =>
    edit.values.map((cells, i) => cells.map((value, j) => (isText[i]?.[j] === wanted ? value : null)));
  const { row, column } = edit;
  return [
    { ...edit, values: where(false) },
    {
      kind: 'restore',
      sheet: edit.sheet,
      row,
      column,
      formulas: where(true),
      numberFormats: edit.values.map((cells) => cells.map(() => null)),
    },
  ];
}
