import { newSheet } from '../model/newSheet';
import type { Sheet } from '../model/Sheet';
import { parseXml } from '../package/parseXml';
import { child } from '../package/xml';
import { readCharts } from './charts/readCharts';
import { readRows } from './readRows';
import { readTables } from './readTables';
import type { SheetContext } from './Section';
import { SECTIONS } from './sections/sections';
import { withoutPrefix } from './withoutPrefix';

export interface SheetReading extends SheetContext {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export function readSheet(reading: SheetReading): Sheet {
  const text = withoutPrefix(reading.text(reading.part) ?? '');
  const root = parseXml(text, 'sheetData');
  const data = child(root, 'sheetData');
  const baseline = new Map<string, string>();
  const rows = readRows(data ? text.slice(data.inner, data.end) : '', reading.strings, reading.date1904);
  const charts = readCharts(reading.id, reading);
  const sheet: Sheet = {
    ...newSheet(reading.id, reading.name),
    rows,
    tables: readTables(reading),
    charts,
    source: { part: reading.part, text, root, rows: rows.size, charts: [...charts], baseline },
  };
  for (const section of SECTIONS) {
    const elements = root.children.filter(({ name }) => name === section.name);
    section.read(elements, sheet, reading);
  }
  for (const section of SECTIONS) {
    const elements = root.children.filter(({ name }) => name === section.name);
    baseline.set(section.name, section.write(sheet, elements, reading.styles));
  }
  return sheet;
}
