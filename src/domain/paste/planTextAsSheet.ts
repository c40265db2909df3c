import type { CellValue, SheetSnapshot } from '../sheet/Snapshot';
import type { PlanText, TextItem } from './PlanText';
import { pasteText } from './paste.vi';

/** The text as the table that it would be, so that it is read and judged like any other: titles, header, a row an item. */
export function planTextAsSheet(sheet: SheetSnapshot, { titles, items }: PlanText): SheetSnapshot {
  const width = pasteText.headers.length;
  const rows: readonly (readonly CellValue[])[] = [
    ...titles.map((title) => [title]),
    pasteText.headers,
    ...items.map(itemCells),
  ];
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
  return {
    ...sheet,
    properties: {},
    used: { row: 0, column: 0, rowCount: values.length, columnCount: width },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merged: [],
    hiddenRows: [],
  };
}

const itemCells = ({ code, fields }: TextItem): readonly CellValue[] => [
  /^\d+$/.test(code) ? Number(code) : code,
  ...[
    fields.content ?? '',
    fields.result ?? '',
    fields.lead ?? '',
    fields.cooperating ?? '',
    fields.time ?? '',
  ],
];
