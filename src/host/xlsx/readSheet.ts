import { newSheet } from '../model/newSheet';
import type { Sheet } from '../model/Sheet';
import { parseXml } from '../package/parseXml';
import { withoutAsides } from '../package/withoutAsides';
import { child } from '../package/xml';
import { readCharts } from './readCharts';
import { readExtensionRules } from './extensionRules';
import { readPivots } from './readPivots';
import { readRows, type RowsContext } from './readRows';
import { readTables } from './readTables';
import type { SheetSource } from './SheetSource';
import type { SheetContext } from './Section';
import { SECTIONS } from './sections/sections';

export interface SheetReading extends SheetContext, RowsContext {
  readonly number: number;
  readonly name: string;
  readonly part: string;
}

export function readSheet(reading: SheetReading): Sheet {
  const text = withoutAsides(reading.text(reading.part) ?? '');
  const root = parseXml(text, 'sheetData');
  const data = child(root, 'sheetData');
  const baseline = new Map<string, string>();
  const rows = readRows(text, data?.inner ?? 0, data?.close ?? 0, reading);
  const sheet: Sheet = {
    ...newSheet(reading.number, reading.name),
    rows,
    tables: readTables(reading),
    pivots: readPivots(reading),
  };
  sheet.extensionRules.push(...readExtensionRules(root));
  const elementsOf = (section: string) => root.children.filter(({ name }) => name === section);
  for (const section of SECTIONS) section.read(elementsOf(section.name), sheet, reading);
  for (const section of SECTIONS)
    baseline.set(section.name, section.write(sheet, elementsOf(section.name), reading.styles));
  const source: SheetSource = {
    part: reading.part,
    root,
    rows: rows.size,
    charts: readCharts(reading),
    properties: new Map(sheet.customProperties),
    baseline,
  };
  return Object.assign(sheet, { source });
}
