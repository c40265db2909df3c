import { cellName, columnName, areaReference } from '../model/address';
import { sameArea } from '../model/Area';
import { sameValue, type Cell, type CellSource, isError, type CellValue } from '../model/Cell';
import type { Row, Sheet } from '../model/Sheet';
import { isFittedAnew, rowHeight } from '../model/textHeight';
import type { Workbook } from '../model/Workbook';
import { escapeXml, escapeCellText, escapeText } from '../package/escapeXml';
import { parseFragment, type XmlElement } from '../package/parseXml';
import { child, childrenOf, flag, numeric, outerXml, xml, type Attributes } from '../package/xml';

/** Letters, about: neither one long text of all rows nor thousands of short ones. */
const PIECE = 32_768;

/**
 * The content of a sheetData element, some rows at a time: rows and cells that did not change as they came, the others
 * from the model.
 */
export function* writeRows(workbook: Workbook, sheet: Sheet): Generator<string> {
  const broken = brokenGroups(sheet);
  let piece = '';
  for (const [index, row] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    piece +=
      row.xml === undefined || (broken.size > 0 && sharesBroken(row, broken))
        ? writeRow(workbook, sheet, index, row, broken)
        : row.xml;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Shared formulas whose first cell, which alone has the text, is no longer what and where it was. */
function brokenGroups({ rows }: Sheet): ReadonlySet<string> {
  const groups = new Set<string>();
  const whole = new Set<string>();
  for (const [index, { cells }] of rows) {
    for (const [column, cell] of cells) {
      const { source } = cell;
      const shared = source?.shared;
      if (!shared) continue;
      groups.add(shared.group);
      if (shared.isFirst && meansTheSame(cell, source) && isAt(shared, index, column))
        whole.add(shared.group);
    }
  }
  return new Set([...groups].filter((group) => !whole.has(group)));
}

const isAt = (place: { row: number; column: number }, row: number, column: number) =>
  place.row === row && place.column === column;

const sharesBroken = ({ cells }: Row, broken: ReadonlySet<string>) =>
  [...cells.values()].some(({ source }) => source?.shared && broken.has(source.shared.group));

function writeRow(
  workbook: Workbook,
  sheet: Sheet,
  index: number,
  row: Row,
  broken: ReadonlySet<string>,
): string {
  const cells: string[] = [];
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  for (const column of columns) {
    const cell = row.cells.get(column);
    const inherited = row.style ?? sheet.columns.get(column)?.style ?? 0;
    if (cell) cells.push(writeCell(cell, index, column, inherited, broken));
  }
  const { s, customFormat, ht, customHeight, hidden, spans, ...others } = row.attributes;
  const attributes = [
    ` r="${index + 1}"`,
    spans !== undefined && covers(spans, columns) ? ` spans="${spans}"` : '',
    styleAttributes(row.style, s, customFormat),
    heightAttribute(workbook, sheet, index, row, ht),
    switched('customHeight', row.customHeight, customHeight),
    switched('hidden', row.hidden, hidden),
    ...Object.entries(others).map(([name, value]) => asWritten(name, value)),
  ].join('');
  return `<row${attributes}>${cells.join('')}</row>`;
}

const asWritten = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;

function styleAttributes(
  style: number | undefined,
  s: string | undefined,
  customFormat: string | undefined,
): string {
  const was = flag(customFormat) ? numeric(s) : undefined;
  if (style === was) return asWritten('s', s) + asWritten('customFormat', customFormat);
  return style === undefined ? '' : ` s="${style}" customFormat="1"`;
}

/** A switch that says what it said is written as it was: "0" and "false" are as good as nothing. */
const switched = (name: string, on: boolean, written: string | undefined) =>
  flag(written) === on ? asWritten(name, written) : on ? ` ${name}="1"` : '';

/** "2:7 9:9": where the row has cells, counted from 1, as a hint for who reads the file (ECMA-376 18.3.1.73). */
function covers(spans: string, columns: readonly number[]): boolean {
  const parts = spans.split(' ').map((part) => part.split(':').map(Number));
  return columns.every((column) =>
    parts.some(([first = 0, last = first]) => column + 1 >= first && column + 1 <= last),
  );
}

/** For a row that Excel fits the height is written that it would give, and the row goes on fitting. */
function heightAttribute(
  workbook: Workbook,
  sheet: Sheet,
  index: number,
  row: Row,
  written: string | undefined,
): string {
  const height = rowHeight(workbook, sheet, index, row);
  if (height === undefined || height === Number(written)) return asWritten('ht', written);
  return isFittedAnew(row) && height === sheet.defaultHeight ? '' : ` ht="${height}"`;
}

const meansTheSame = (cell: Cell, source: CellSource): boolean =>
  sameValue(cell.value, source.value) && cell.formula === source.formula && fillsTheSame(cell, source);

const fillsTheSame = ({ array }: Cell, source: CellSource): boolean =>
  array && source.array ? sameArea(array, source.array) : array === source.array;

/** `inherited` is the style that the place would have without a cell. */
function writeCell(
  cell: Cell,
  row: number,
  column: number,
  inherited: number,
  broken: ReadonlySet<string>,
): string {
  const { source, style } = cell;
  const isShared = (shared: CellSource['shared']): boolean =>
    !shared || (isAt(shared, row, column) && !broken.has(shared.group));
  if (source && meansTheSame(cell, source) && isShared(source.shared))
    return placed(source.xml, cellName(row, column), style);
  const place = ` r="${columnName(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  const fills = source?.array !== undefined && cell.array !== undefined;
  if (source && (fills || (source.formula !== undefined && cell.formula !== undefined)))
    return formulaCell(cell, parseFragment(source.xml), source, place);
  const { type, content } = cellContent(
    cell.value,
    cell.formula === undefined ? '' : formulaElement(cell.formula),
  );
  if (content !== '') return `<c${place}${type}>${content}</c>`;
  return style === inherited && !source ? '' : `<c${place}/>`;
}

const PLACE = /^<c\s+r="([^"]*)"(?:\s+s="(\d+)")?(?=[\s/>])/;

/** The element with its place and style as they are now. */
function placed(xmlText: string, reference: string, style: number): string {
  const [opening, r, s] = PLACE.exec(xmlText) ?? [];
  if (opening !== undefined) {
    if (r === reference && Number(s ?? 0) === style) return xmlText;
    const rest = xmlText.slice(opening.length);
    if (s !== undefined || !/^[^>]*\ss=/.test(rest))
      return `<c r="${reference}"${style === 0 ? '' : ` s="${style}"`}${rest}`;
  }
  const element = parseFragment(xmlText);
  if (element.attributes['r'] === reference && Number(element.attributes['s'] ?? 0) === style) return xmlText;
  return xml(
    'c',
    { ...element.attributes, r: reference, s: style === 0 ? undefined : style },
    xmlText.slice(element.inner, element.close),
  );
}

/** What belongs to a value alone: rich data, such as a picture in the cell (CT_Cell). */
const OF_VALUE = new Set(['r', 's', 't', 'vm']);
const OF_SHARED = new Set(['t', 'si', 'ref']);

/** A formula with another result or other references: what else its elements say stays. */
function formulaCell(cell: Cell, c: XmlElement, source: CellSource, place: string): string {
  const f = child(c, 'f');
  const formula =
    cell.formula === source.formula && !source.shared && f && fillsTheSame(cell, source)
      ? outerXml(f)
      : rewrittenFormula(cell, f);
  const { type, content } = cellContent(cell.value, formula);
  const others = Object.entries(c.attributes)
    .filter(([name]) => !OF_VALUE.has(name))
    .map(([name, value]) => asWritten(name, value));
  const more = childrenOf(c, 'extLst').map(outerXml).join('');
  return `<c${place}${type}${others.join('')}>${content}${more}</c>`;
}

function rewrittenFormula(cell: Cell, f: XmlElement | undefined): string {
  const kept = Object.entries(f?.attributes ?? {}).filter(
    ([name]) => (f?.attributes['t'] !== 'shared' || !OF_SHARED.has(name)) && name !== 'xml:space',
  );
  const ref = cell.array && { ref: areaReference(cell.array) };
  return formulaElement(cell.formula ?? '', { ...Object.fromEntries(kept), ...ref });
}

/** A value as a cell element holds it: the type attribute and the content; texts stand in place, without a string table. */
function cellContent(value: CellValue, formula: string): { type: string; content: string } {
  if (value === null) return { type: '', content: formula };
  if (isError(value)) return { type: ' t="e"', content: `${formula}<v>${escapeText(value.error)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `${formula}<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: '', content: `${formula}<v>${value}</v>` };
  if (formula !== '')
    return { type: ' t="str"', content: formula + xml('v', spaceOf(value), escapeCellText(value)) };
  return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` };
}

const formulaElement = (formula: string, attributes: Attributes = {}): string =>
  xml('f', { ...attributes, ...spaceOf(formula) }, escapeText(formula));

/** Spaces at the ends and line breaks would be lost without it. */
const spaceOf = (text: string): Attributes => (/^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {});
