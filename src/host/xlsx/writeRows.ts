import { columnName } from '../model/address';
import type { Cell } from '../model/Cell';
import type { Row, Sheet } from '../model/Sheet';
import { fittedHeight } from '../model/textHeight';
import type { Workbook } from '../model/Workbook';
import { cellContent } from './cellContent';
import { escapeXml } from '../package/escapeXml';

/** The content of a sheetData element: rows that did not change as they came, the others from the model. */
export function writeRows(workbook: Workbook, sheet: Sheet): string {
  return [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([index, row]) =>
        row.xml ??
        writeRow(index, row, row.height ?? fittedHeight(workbook, sheet, index), sheet.defaultHeight),
    )
    .join('');
}

function writeRow(index: number, row: Row, height: number, standard: number): string {
  const attributes = [
    ` r="${index + 1}"`,
    row.style === undefined ? '' : ` s="${row.style}" customFormat="1"`,
    row.customHeight ? ` ht="${height}" customHeight="1"` : height === standard ? '' : ` ht="${height}"`,
    row.hidden ? ' hidden="1"' : '',
    ...Object.entries(row.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`),
  ].join('');
  const cells = [...row.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => writeCell(`${columnName(column)}${index + 1}`, cell))
    .join('');
  return cells === '' && attributes === ` r="${index + 1}"` ? '' : `<row${attributes}>${cells}</row>`;
}

function writeCell(reference: string, cell: Cell): string {
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const { type, content } =
    cell.xml ??
    cellContent(cell.value, cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`);
  if (content === '' && style === '') return '';
  return content === ''
    ? `<c r="${reference}"${style}/>`
    : `<c r="${reference}"${style}${type}>${content}</c>`;
}
