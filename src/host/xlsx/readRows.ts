import { movableFormula } from '../formula/rewriteReferences';
import { columnIndex, parseArea } from '../model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import type { Cell, CellSource, CellValue } from '../model/Cell';
import { NO_CELLS } from '../model/cells';
import type { Row } from '../model/Sheet';
import type { Styles } from '../model/Styles';
import { spend, type Budget } from '../package/Budget';
import { unescapeCellText, unescapeXml } from '../package/escapeXml';
import { parseFragment, type XmlElement } from '../package/parseXml';
import { malformed } from '../package/scanXml';
import { child, flag, numeric } from '../package/xml';
import { WorkbookFileError } from '../WorkbookFileError';
import { plainText, richText } from './readSharedStrings';

export interface RowsContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly styles: Styles;
  readonly budget: Budget;
}

interface FirstOfShared {
  readonly formula: string;
  readonly moved: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

interface Reading extends RowsContext {
  /** Attributes of rows, which many rows have alike. */
  readonly attributes: Map<string, Row['attributes']>;
  readonly text: string;
  readonly shared: Map<string, FirstOfShared>;
}

const ROW = /\s*<row((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const CELL_START = /\s*<c(?=[\s/>])/y;
/** What nearly every cell looks like: place, style, type, one value. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,6})")?(?: t="(n|s|b|e|str)")?(?:\/>|>(?:<v>([^<&]*)<\/v>)?<\/c>)/y;
/** As we write texts ourselves. */
const INLINE_CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,6})")? t="inlineStr"><is><t xml:space="preserve">([^<&\r]*)<\/t><\/is><\/c>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const OWN_NUMBER = /\sr\s*=\s*["']([^"']*)["']/;

/**
 * The rows between two places of a sheet's text, cell by cell, so that a long sheet is never a tree in memory.
 * @throws WorkbookFileError `damaged` for rows and cells outside of a sheet.
 */
export function readRows(text: string, from: number, to: number, context: RowsContext): Map<number, Row> {
  const rows = new Map<number, Row>();
  const reading: Reading = { ...context, text, shared: new Map(), attributes: new Map() };
  let previous = -1;
  let at = from;
  for (;;) {
    ROW.lastIndex = at;
    const tag = ROW.exec(text);
    if (!tag || ROW.lastIndex > to) break;
    const start = text.indexOf('<', at);
    const inner = ROW.lastIndex;
    const [, written = '', empty] = tag;
    const [, r] = OWN_NUMBER.exec(written) ?? [];
    const attributes = sharedAttributes(written.replace(OWN_NUMBER, ''), reading);
    const index = rowIndex(r, previous);
    previous = index;
    const row: Row = {
      cells: empty === '/' ? NO_CELLS : new Map<number, Cell>(),
      height: numeric(attributes['ht']),
      refits: false,
      customHeight: flag(attributes['customHeight']),
      hidden: flag(attributes['hidden']),
      style: flag(attributes['customFormat']) ? numeric(attributes['s']) : undefined,
      attributes,
      xml: undefined,
    };
    at = empty === '/' ? inner : readCells(inner, index, row, reading);
    const xml = text.slice(start, at);
    // Kept among others, a row has to say where it is.
    row.xml = r === undefined ? xml.replace(/^<row/, `<row r="${index + 1}"`) : xml;
    const known = rows.get(index);
    if (known) joinRows(known, row);
    else rows.set(index, row);
  }
  if (text.slice(at, to).trim() !== '') throw malformed(`no row at ${at}`);
  return rows;
}

/** Some writers begin a row anew. */
function joinRows(known: Row, more: Row): void {
  known.cells = new Map([...known.cells, ...more.cells]);
  known.xml = undefined;
}

function rowIndex(written: string | undefined, previous: number): number {
  const index = written === undefined ? previous + 1 : Number(written) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS)
    throw new WorkbookFileError('damaged', `A sheet has no row ${String(written)}`);
  return index;
}

function sharedAttributes(written: string, { attributes: known }: Reading): Row['attributes'] {
  const found = known.get(written);
  if (found) return found;
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(double ?? single ?? '') ?? '';
  known.set(written, attributes);
  return attributes;
}

/** Reads the cells of a row; returns where the row ends. */
function readCells(from: number, row: number, { cells }: Row, reading: Reading): number {
  const { text, budget } = reading;
  let at = from;
  let column = -1;
  for (;;) {
    const found = cellAt(at, row, column + 1, reading);
    if (!found) break;
    ({ column, end: at } = found);
    if (column >= MAX_COLUMNS) throw new WorkbookFileError('damaged', `Row ${row + 1} leaves the sheet`);
    spend(budget, 'cells');
    cells.set(column, found.cell);
  }
  const close = /\s*<\/row\s*>/y;
  close.lastIndex = at;
  return close.test(text) ? close.lastIndex : pastUnknown(text, at);
}

interface FoundCell {
  readonly column: number;
  readonly cell: Cell;
  readonly end: number;
}

/** `next` is the column of a cell that does not say where it is. */
function cellAt(at: number, row: number, next: number, reading: Reading): FoundCell | undefined {
  const { text } = reading;
  PLAIN_CELL.lastIndex = at;
  const plain = PLAIN_CELL.exec(text);
  if (plain) {
    const [xml, letters = '', style, type, content] = plain;
    const value = content === undefined ? null : plainValue(type ?? 'n', content, reading);
    const cell = plainCell(
      xml,
      style,
      value,
      type === undefined && typeof value === 'number' && content === String(value),
      reading,
    );
    return { column: columnIndex(letters), cell, end: PLAIN_CELL.lastIndex };
  }
  INLINE_CELL.lastIndex = at;
  const inline = INLINE_CELL.exec(text);
  if (inline) {
    const [xml, letters = '', style, content = ''] = inline;
    spend(reading.budget, 'letters', content.length);
    const cell = plainCell(xml, style, plainText(content), !content.includes('_x'), reading);
    return { column: columnIndex(letters), cell, end: INLINE_CELL.lastIndex };
  }
  CELL_START.lastIndex = at;
  if (!CELL_START.test(text)) return undefined;
  const end = cellEnd(text, CELL_START.lastIndex);
  const xml = text.slice(text.indexOf('<', at), end);
  const element = parseFragment(xml);
  const letters = /^[A-Z]{1,3}/i.exec(element.attributes['r'] ?? '')?.[0];
  const column = letters === undefined ? next : columnIndex(letters.toUpperCase());
  return { column, cell: readCell(element, xml, row, column, reading), end };
}

/** A row may end in what newer versions put there (CT_Row has an extLst). */
function pastUnknown(text: string, at: number): number {
  const end = text.indexOf('</row>', at);
  if (end < 0 || !/^\s*<extLst[\s>]/.test(text.slice(at, at + 200))) throw malformed(`no cell at ${at}`);
  return end + 6;
}

/** Where the cell ends whose opening tag goes on at `at`. */
function cellEnd(text: string, at: number): number {
  const tagEnd = text.indexOf('>', at);
  if (tagEnd < 0) throw malformed('a cell that is not closed');
  if (text[tagEnd - 1] === '/') return tagEnd + 1;
  const close = /<\/c\s*>/g;
  close.lastIndex = tagEnd;
  if (!close.test(text)) throw malformed('a cell that is not closed');
  return close.lastIndex;
}

/** A cell of a format that there is none of is a plain one. */
const styleOf = (written: string | undefined, { styles }: Reading): number => {
  const style = written === undefined ? 0 : Number(written);
  return style < styles.table.length ? style : 0;
};

/** A cell that we would write as it stands needs no source. */
/** A cell that we would write as it stands needs no source. */
const plainCell = (
  xml: string,
  style: string | undefined,
  value: CellValue,
  isOurs: boolean,
  reading: Reading,
): Cell => ({
  value,
  formula: undefined,
  style: styleOf(style, reading),
  array: undefined,
  source:
    isOurs && style !== '0'
      ? undefined
      : { xml, value, formula: undefined, array: undefined, shared: undefined },
});

function readCell(c: XmlElement, xml: string, row: number, column: number, reading: Reading): Cell {
  const f = child(c, 'f');
  const { formula, shared } = f ? readFormula(f, row, column, reading) : NO_FORMULA;
  const fills = /^(array|dataTable)$/.test(f?.attributes['t'] ?? '');
  const array = fills ? parseArea(f?.attributes['ref'] ?? '') : undefined;
  const value = readValue(c, reading);
  const source: CellSource = { xml, value, formula, array, shared };
  return { value, formula, style: styleOf(c.attributes['s'], reading), array, source };
}

const NO_FORMULA = { formula: undefined, shared: undefined };

function readFormula(
  { attributes, text }: XmlElement,
  row: number,
  column: number,
  { shared, budget }: Reading,
): Pick<CellSource, 'formula' | 'shared'> {
  const group = attributes['t'] === 'shared' ? attributes['si'] : undefined;
  if (attributes['t'] === 'dataTable') return NO_FORMULA;
  if (group === undefined) return { formula: text === '' ? undefined : text, shared: undefined };
  if (text !== '' && (attributes['ref'] !== undefined || !shared.has(group))) {
    shared.set(group, { formula: text, moved: movableFormula(text), row, column });
    return { formula: text, shared: { group, isFirst: true, row, column } };
  }
  const first = shared.get(group);
  spend(budget, 'formulaLetters', first?.formula.length ?? 0);
  const moved = first?.moved(row - first.row, column - first.column);
  return { formula: text === '' ? moved : text, shared: { group, isFirst: false, row, column } };
}

function readValue(c: XmlElement, reading: Reading): CellValue {
  const inline = child(c, 'is');
  if (inline) {
    const text = richText(inline);
    spend(reading.budget, 'letters', text.length);
    return text;
  }
  const type = c.attributes['t'] ?? 'n';
  const text = child(c, 'v')?.text;
  if (text === undefined) return null;
  return plainValue(type, text, reading);
}

function plainValue(type: string, text: string, { strings, date1904 }: Reading): CellValue {
  if (text === '' && type !== 'str') return null;
  switch (type) {
    case 's':
      return stringAt(strings, text);
    case 'b':
      return flag(text);
    case 'e':
      return { error: text };
    case 'str':
      return unescapeCellText(text);
    case 'd':
      return isoSerial(text, date1904) ?? text;
    default:
      return numeric(text) ?? text;
  }
}

function stringAt(strings: readonly string[], text: string): string {
  const string = strings[Number(text)];
  if (string === undefined) throw new WorkbookFileError('damaged', `There is no shared string ${text}`);
  return string;
}

/** Strict files may write dates as 2025-12-15T00:00:00. */
function isoSerial(text: string, date1904: boolean): number | undefined {
  const milliseconds = Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + (date1904 ? 24_107 : 25_569);
}
