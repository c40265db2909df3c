import { withRelationshipNamespace } from './withRelationshipNamespace';
import type { Row, Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { SECTION_ORDER, SECTIONS } from './sections/sections';
import { writeRows } from './writeRows';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The worksheet part, or undefined when nothing on the sheet changed. */
export function writeSheet(workbook: Workbook, sheet: Sheet): string | undefined {
  const { source } = sheet;
  const changed = new Map<string, string>();
  for (const section of SECTIONS) {
    const elements = source?.root.children.filter(({ name }) => name === section.name) ?? [];
    const written = section.write(sheet, elements, workbook.styles);
    if (source?.baseline.get(section.name) !== written) changed.set(section.name, written);
  }
  if (source?.rows === sheet.rows.size && changed.size === 0 && sameRows(sheet.rows)) return undefined;
  changed.set('sheetData', `<sheetData>${writeRows(workbook, sheet)}</sheetData>`);
  return assemble(sheet, changed);
}

/** Rows with shared formulas never keep their text, so a file with some is written anew: no harm. */
const sameRows = (rows: ReadonlyMap<number, Row>) => [...rows.values()].every(({ xml }) => xml !== undefined);

function assemble({ source }: Sheet, changed: ReadonlyMap<string, string>): string {
  if (!source) {
    return `<worksheet ${NAMESPACES}>${SECTION_ORDER.map((name) => changed.get(name) ?? '').join('')}</worksheet>`;
  }
  const { text, root } = source;
  const kept = (name: string) =>
    root.children
      .filter((element) => element.name === name)
      .map(({ start, end }) => text.slice(start, end))
      .join('');
  const sections = SECTION_ORDER.map((name) => changed.get(name) ?? kept(name));
  const others = root.children
    .filter(({ name }) => !SECTION_ORDER.includes(name))
    .map(({ start, end }) => text.slice(start, end));
  return `${withRelationshipNamespace(text.slice(root.start, root.inner))}${sections.join('')}${others.join('')}</worksheet>`;
}
