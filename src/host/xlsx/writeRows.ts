import { columnName } from '../model/address';
import { isError, type Cell } from '../model/Cell';
import type { Row, Sheet } from '../model/Sheet';
import { fittedHeight } from '../model/textHeight';
import type { Workbook } from '../model/Workbook';
import { escapeCellText, escapeXml } from '../package/escapeXml';

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
  const { type, content } = cell.xml ?? writeContent(cell);
  if (content === '' && style === '') return '';
  return content === ''
    ? `<c r="${reference}"${style}/>`
    : `<c r="${reference}"${style}${type}>${content}</c>`;
}

function writeContent({ value, formula }: Cell): { type: string; content: string } {
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return { type: '', content: f };
  if (isError(value)) return { type: ' t="e"', content: `${f}<v>${escapeXml(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `${f}<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: '', content: `${f}<v>${value}</v>` };
  if (formula !== undefined) return { type: ' t="str"', content: `${f}<v>${escapeCellText(value)}</v>` };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` };
}
