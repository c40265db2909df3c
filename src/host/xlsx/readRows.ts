import { columnIndex } from '../model/address';
import type { Cell, CellValue } from '../model/Cell';
import type { Row } from '../model/Sheet';
import { movedFormula } from '../formula/rewriteReferences';
import { escapeXml, unescapeCellText } from '../package/escapeXml';
import { parseXml, type XmlElement } from '../package/parseXml';
import { child, flag, numeric } from '../package/xml';
import { richText } from './readSharedStrings';

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Reading {
  readonly strings: readonly string[];
  readonly shared: Map<string, SharedFormula>;
  readonly date1904: boolean;
}

const ROW = /<row(?=[\s/>])[^>]*>/g;
const KNOWN_ROW = new Set(['r', 'spans', 's', 'customFormat', 'ht', 'customHeight', 'hidden']);

/** Reads the rows of a sheetData element, one at a time, so that a long sheet is never a tree in memory. */
export function readRows(text: string, strings: readonly string[], date1904: boolean): Map<number, Row> {
  const rows = new Map<number, Row>();
  const reading: Reading = { strings, shared: new Map(), date1904 };
  let previous = -1;
  ROW.lastIndex = 0;
  for (let open = ROW.exec(text); open; open = ROW.exec(text)) {
    const end = open[0].endsWith('/>') ? ROW.lastIndex : text.indexOf('</row>', ROW.lastIndex) + 6;
    ROW.lastIndex = Math.max(end, ROW.lastIndex);
    const xml = text.slice(open.index, ROW.lastIndex);
    const element = parseXml(xml);
    const number = numeric(element.attributes['r']);
    const index = number === undefined ? previous + 1 : number - 1;
    rows.set(index, readRow(element, index, xml, reading));
    previous = index;
  }
  return rows;
}

function readRow(element: XmlElement, index: number, xml: string, reading: Reading): Row {
  const { attributes } = element;
  const cells = new Map<number, Cell>();
  let previous = -1;
  // A row is kept as it stands only if it says where it is and shares no formula with another.
  let whole = attributes['r'] !== undefined;
  for (const c of element.children) {
    if (c.name !== 'c') continue;
    const letters = /^[A-Z]{1,3}/.exec(c.attributes['r'] ?? '')?.[0];
    const column = letters === undefined ? previous + 1 : columnIndex(letters);
    previous = column;
    cells.set(column, readCell(c, index, column, xml, reading));
    if (child(c, 'f')?.attributes['t'] === 'shared') whole = false;
  }
  return {
    cells,
    height: numeric(attributes['ht']),
    customHeight: flag(attributes['customHeight']),
    hidden: flag(attributes['hidden']),
    style: flag(attributes['customFormat']) ? numeric(attributes['s']) : undefined,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN_ROW.has(name))),
    xml: whole ? xml : undefined,
  };
}

function readCell(c: XmlElement, row: number, column: number, xml: string, reading: Reading): Cell {
  const f = child(c, 'f');
  const formula = f && readFormula(f, row, column, reading);
  return {
    value: readValue(c, reading),
    formula,
    style: numeric(c.attributes['s']) ?? 0,
    xml: keepsItsXml(c, f)
      ? { type: attributesToKeep(c), content: xml.slice(c.inner, c.end).replace(/<\/c>$/, '') }
      : undefined,
  };
}

/** What could not be written again from value and formula alone: rich text, array formulas, cell metadata. */
const keepsItsXml = (c: XmlElement, f: XmlElement | undefined) =>
  c.attributes['t'] === 's' ||
  c.attributes['t'] === 'd' ||
  (c.attributes['t'] === 'inlineStr' && (child(c, 'is')?.children.length ?? 0) > 1) ||
  (f !== undefined && f.attributes['t'] !== 'shared' && Object.keys(f.attributes).length > 0) ||
  c.children.some(({ name }) => name === 'extLst');

const attributesToKeep = (c: XmlElement) =>
  Object.entries(c.attributes)
    .filter(([name]) => name !== 'r' && name !== 's')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

function readFormula(f: XmlElement, row: number, column: number, { shared }: Reading): string | undefined {
  if (f.attributes['t'] === 'dataTable') return undefined;
  const group = f.attributes['t'] === 'shared' ? f.attributes['si'] : undefined;
  if (group === undefined) return f.text === '' ? undefined : f.text;
  if (f.text !== '') shared.set(group, { formula: f.text, row, column });
  const master = shared.get(group);
  return master && movedFormula(master.formula, row - master.row, column - master.column);
}

function readValue(c: XmlElement, { strings, date1904 }: Reading): CellValue {
  const inline = child(c, 'is');
  if (inline) return richText(inline);
  const text = child(c, 'v')?.text;
  if (text === undefined || (text === '' && c.attributes['t'] !== 'str')) return null;
  switch (c.attributes['t']) {
    case 's':
      return strings[Number(text)] ?? '';
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

/** Strict files may write dates as 2025-12-15T00:00:00. */
function isoSerial(text: string, date1904: boolean): number | undefined {
  const milliseconds = Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + (date1904 ? 24_107 : 25_569);
}
